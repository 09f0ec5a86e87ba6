import { create } from 'zustand'
import type { FoundExport } from '@/contract/import-messages'

/** An export that waits for a person's yes, and what is done where it is to be opened like any files after all. */
export interface WaitingReview extends FoundExport {
  readonly instead: () => void
}

interface ImportsState {
  /** Files are being looked at: how many of how many; `total` is 0 while that is not known. null: none are. */
  readonly looking: { readonly done: number; readonly total: number } | null
  /** The first one is shown. */
  readonly reviews: readonly WaitingReview[]
  /** The import whose progress or report stands in a dialog; null for none. */
  readonly shownId: string | null
  /** Why an import stands still, by its id. */
  readonly problems: ReadonlyMap<string, string>
  readonly set: (part: Partial<Omit<ImportsState, 'set'>>) => void
}

/** What this window shows of imports; the imports themselves are in the archive. */
export const useImports = create<ImportsState>()((set) => ({
  looking: null,
  reviews: [],
  shownId: null,
  problems: new Map(),
  set,
}))
