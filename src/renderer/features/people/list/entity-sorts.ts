import type { EntitySort } from '@/store/queries/list-entities'

/** How lists of names can be sorted. */
export const entitySorts: readonly { readonly id: EntitySort; readonly label: string }[] = [
  { id: 'mentions', label: 'Most mentioned' },
  { id: 'quotes', label: 'Most quoted' },
  { id: 'lastSeen', label: 'Seen last' },
  { id: 'sort', label: 'Name' },
]
