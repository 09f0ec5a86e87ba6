import { create } from 'zustand'
import type { Excerpt } from '@/core/excerpt/excerpt'

/** Excerpts that are read when they are wanted: a filter can let through more than anyone looks at. */
export interface OfferedExcerpts {
  /** null where nobody has counted them. */
  readonly count: number | null
  readonly read: (
    signal: AbortSignal,
    onProgress: (done: number, of: number) => void,
  ) => Promise<readonly Excerpt[]>
}

/** What a list of excerpts or quotes offers to be exported. */
export interface ExportOffer {
  /** In the order shown; none where none is chosen. */
  readonly selected: OfferedExcerpts
  /** All that the filter lets through, in the order shown. */
  readonly shown: OfferedExcerpts
}

interface ExportState {
  /** null while no such list is on the screen: then the export is of the whole archive. */
  readonly offer: ExportOffer | null
  readonly set: (offer: ExportOffer | null) => void
}

/** Between the Excerpts view and the export dialog, which know nothing of each other. */
export const useExport = create<ExportState>()((set) => ({
  offer: null,
  set: (offer) => {
    set({ offer })
  },
}))
