import Dexie, { cmp, RangeSet, type IndexableType, type IntervalTree } from 'dexie'

/** So many ranges of one index are told one by one; of more, one range that has all of them in it. */
const mostRanges = 8
/** So many code units of a string are told: two of an id are one of some four thousand. */
const toldUnits = 2
/** Above it a number is a time in ms, below it a place in a queue. */
const leastTime = 2 ** 32
const placesTold = 4096

interface Range {
  readonly from: IndexableType
  readonly to: IndexableType
}

/** Few ranges that have in them all that is in these. */
export function coarseRanges(ranges: IntervalTree): RangeSet {
  const all = [...RangeSet(ranges)]
  const [first] = all
  const last = all.at(-1)
  if (first === undefined || last === undefined) return new RangeSet()
  if (all.length > mostRanges) return new RangeSet(first.from, last.to)
  const coarse = new RangeSet()
  for (const { from, to } of all) coarse.add(cmp(from, to) === 0 ? around(from) : { from, to })
  return coarse
}

function around(key: IndexableType): Range {
  const { from, to } = widened(key)
  return { from: cmp(from, key) > 0 ? key : from, to: cmp(to, key) < 0 ? key : to }
}

function widened(key: IndexableType): Range {
  if (typeof key === 'string') {
    const start = key.slice(0, toldUnits)
    return { from: start, to: `${start}\uffff` }
  }
  if (typeof key === 'number') {
    const size = Math.abs(key) < leastTime ? placesTold : leastTime
    const from = Math.floor(key / size) * size
    return { from, to: from + size }
  }
  const first: unknown = Array.isArray(key) ? key[0] : undefined
  if (first === undefined) return { from: key, to: key }
  const { from, to } = widened(first as IndexableType)
  // Dexie's type knows arrays of one kind alone; keys are mixed.
  return { from: [from] as unknown as IndexableType, to: [to, Dexie.maxKey] as unknown as IndexableType }
}
