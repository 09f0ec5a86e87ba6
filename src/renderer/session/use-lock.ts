import { create } from 'zustand'
import type { LockState } from '@/contract/bridge'

interface LockView {
  /** null until main has said. */
  readonly state: LockState | null
  readonly set: (state: LockState) => void
}

/** Whether the passphrase is to be given before anything of the archive is shown. */
export const useLock = create<LockView>()((set) => ({
  state: null,
  set: (state) => {
    set({ state })
  },
}))
