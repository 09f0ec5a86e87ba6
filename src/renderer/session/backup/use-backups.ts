import { create } from 'zustand'
import type { BackupState } from '@/contract/backup-state'

export interface BackupsView {
  /** null until main has said. */
  readonly state: BackupState | null
  /** What is under way; null where nothing is. */
  readonly running: { readonly done: number; readonly total: number } | null
  /**
   * The window is about to close. `settling`: what was begun is being finished; `waiting`: for a backup; `failed`: that could
   * not be made.
   */
  readonly closing:
    | { readonly kind: 'no' }
    | { readonly kind: 'settling' }
    | { readonly kind: 'waiting' }
    | { readonly kind: 'failed'; readonly message: string }
  readonly set: (part: Partial<Omit<BackupsView, 'set'>>) => void
}

/** What is known of backups, for every place that shows it. */
export const useBackups = create<BackupsView>()((set) => ({
  state: null,
  running: null,
  closing: { kind: 'no' },
  set: (part) => {
    set(part)
  },
}))
