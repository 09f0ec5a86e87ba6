import type { DossierEntry } from './dossier'

/** Between two entries that come after each other at the end. */
const step = 1024

/**
 * The entries with an `order` that ascends. As many as can keep theirs; those that moved or are new get one between their
 * neighbours, and all a new one where no number is left between two.
 */
export function orderEntries(entries: readonly DossierEntry[]): DossierEntry[] {
  const keeping = longestAscending(entries.map(({ order }) => order ?? NaN))
  const ordered: DossierEntry[] = []
  for (let at = 0; at < entries.length;) {
    let end = at
    while (end < entries.length && !keeping.has(end)) end += 1
    const last = ordered.at(-1)?.order
    const next = entries[end]?.order
    const count = end - at
    const gap = last !== undefined && next !== undefined ? (next - last) / (count + 1) : step
    const first = last ?? (next ?? step * (count + 1)) - step * (count + 1)
    for (let n = 1; n <= count; n += 1) {
      const entry = entries[at + n - 1]
      if (entry !== undefined) ordered.push({ ...entry, order: first + gap * n })
    }
    const kept = entries[end]
    if (kept !== undefined) ordered.push(kept)
    at = end + 1
  }
  const ascends = ordered.every(({ order = 0 }, at) => at === 0 || order > (ordered[at - 1]?.order ?? 0))
  return ascends ? ordered : entries.map((entry, at) => ({ ...entry, order: step * (at + 1) }))
}

/** Places of the longest run of numbers that ascends, not all of them next to each other; NaN is never in it. */
function longestAscending(numbers: readonly number[]): ReadonlySet<number> {
  /** Of each length of a run the place of the smallest number that one ends with. */
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  numbers.forEach((number, place) => {
    if (Number.isNaN(number)) return
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before.set(place, ends[low - 1])
    ends[low] = place
  })
  const run = new Set<number>()
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) run.add(at)
  return run
}
