import { create } from 'zustand'
import { type FilterFields, noFilter } from './filter-fields'
import type { RowSelection } from '@/renderer/ui/select-rows'

interface ExcerptsChoice {
  readonly fields: FilterFields
  readonly selection: RowSelection
}

/** The filter and what is ticked, kept while the window shows something else: an article opened to look it up. */
export const useExcerptsChoice = create<ExcerptsChoice>()(() => ({
  fields: noFilter,
  selection: { active: null, anchor: null, ticked: new Set() },
}))
