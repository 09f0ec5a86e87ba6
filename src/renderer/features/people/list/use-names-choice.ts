import { create } from 'zustand'
import type { RowSelection } from '@/renderer/ui/select-rows'
import type { EntitySort } from '@/store/queries/list-entities'

interface NamesChoice {
  readonly sort: EntitySort
  readonly words: string
  readonly selection: RowSelection
  /** Keys of the rows that the merge dialog is about; [] where it is closed. */
  readonly merging: readonly string[]
  /** Keys of the rows that are to be no names, or names again; [] where nothing is asked about them. */
  readonly deciding: readonly string[]
}

/** How the lists of names stand, kept while the window shows something else. */
export const useNamesChoice = create<NamesChoice>()(() => ({
  sort: 'mentions',
  words: '',
  selection: { active: null, anchor: null, ticked: new Set() },
  merging: [],
  deciding: [],
}))
