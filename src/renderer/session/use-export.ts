import { create } from 'zustand'
import type { Excerpt } from '@/core/excerpt/excerpt'

/** What the Excerpts view offers to be exported. */
export interface ExportOffer {
  /** In the order shown; [] where none is chosen. */
  readonly selected: readonly Excerpt[]
  /** All that the filter lets through, in the order shown. */
  readonly shown: readonly Excerpt[]
}

interface ExportState {
  /** null while no Excerpts view is on the screen: then the export is of the whole archive. */
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
