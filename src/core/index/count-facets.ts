import { facetParts, facetStates, type Facets, type FacetValue } from './facets'
import type { FacetTable } from './facet-table'
import type { ItemTable } from './item-table'

/** Counts what these items have: `values` of each field at most. */
export function countFacets(
  slots: readonly number[],
  items: ItemTable,
  facets: FacetTable,
  values: number,
): Facets {
  const total = slots.length
  const count = (holds: (slot: number) => boolean): number => {
    let sum = 0
    for (const slot of slots) if (holds(slot)) sum += 1
    return sum
  }
  const tells = ({ count: some }: { readonly count: number }): boolean => some > 0 && some < total
  return {
    total,
    fields: facets.count(slots, values),
    months: countMonths(slots, items),
    states: facetStates
      .map((state) => ({ state, count: count((slot) => items.isIn(slot, state)) }))
      .filter(tells),
    parts: facetParts.map((part) => ({ part, count: count((slot) => items.has(slot, part)) })).filter(tells),
  }
}

function countMonths(slots: readonly number[], items: ItemTable): FacetValue[] {
  const counts = new Map<number, number>()
  for (const slot of slots) {
    const month = Math.floor(items.published(slot) / 100)
    if (month > 0) counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([month, count]) => {
      const year = String(Math.floor(month / 100)).padStart(4, '0')
      return { value: month % 100 === 0 ? year : `${year}-${String(month % 100).padStart(2, '0')}`, count }
    })
}
