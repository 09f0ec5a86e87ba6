import { facetParts, facetStates, type Facets, type FacetValue } from './facets'
import type { FacetTable } from './facet-table'
import type { ItemTable } from './item-table'

/** Counts what these items have: `values` of each field at most. */
export function countFacets(
  slots: Uint32Array,
  items: ItemTable,
  facets: FacetTable,
  values: number,
): Facets {
  const total = slots.length
  const { states, parts } = items.countBits(slots)
  const tells = ({ count: some }: { readonly count: number }): boolean => some > 0 && some < total
  return {
    total,
    fields: facets.count(slots, values),
    months: countMonths(slots, items),
    states: facetStates.map((state) => ({ state, count: states(state) })).filter(tells),
    parts: facetParts.map((part) => ({ part, count: parts(part) })).filter(tells),
  }
}

function countMonths(slots: Uint32Array, items: ItemTable): FacetValue[] {
  const counts = new Map<number, number>()
  for (let place = 0; place < slots.length; place += 1) {
    const month = Math.floor(items.published(slots[place] as number) / 100)
    if (month > 0) counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([month, count]) => {
      const year = String(Math.floor(month / 100)).padStart(4, '0')
      return { value: month % 100 === 0 ? year : `${year}-${String(month % 100).padStart(2, '0')}`, count }
    })
}
