import { facetParts, facetStates, type FacetValue, type ItemFacets } from './facets'
import type { FacetTable } from './facet-table'
import type { ItemTable } from './item-table'

/** Counts what these items have: `values` of each field at most. */
export function countFacets(
  slots: Uint32Array,
  items: ItemTable,
  facets: FacetTable,
  values: number,
): ItemFacets {
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
  let first = Infinity
  let last = 0
  for (let place = 0; place < slots.length; place += 1) {
    const month = monthOf(items, slots[place] as number)
    if (month === 0) continue
    if (month < first) first = month
    if (month > last) last = month
  }
  if (last === 0) return []
  const counts = new Uint32Array(last - first + 1)
  for (let place = 0; place < slots.length; place += 1) {
    const month = monthOf(items, slots[place] as number)
    if (month > 0) counts[month - first] = (counts[month - first] as number) + 1
  }
  const months: FacetValue[] = []
  for (const [at, count] of counts.entries())
    if (count > 0) months.push({ value: nameOfMonth(first + at), count })
  return months
}

/** `YYYYMM`, with 00 for a month that is not known; 0 where nothing is. */
function monthOf(items: ItemTable, slot: number): number {
  return Math.floor(items.published(slot) / 100)
}

function nameOfMonth(month: number): string {
  const year = String(Math.floor(month / 100)).padStart(4, '0')
  return month % 100 === 0 ? year : `${year}-${String(month % 100).padStart(2, '0')}`
}
