import { countsUpTo, type SegmentArrays } from './segment'

/**
 * How many different words each field of each document has, from an array with a stretch for every field: without those
 * of the fields in which no document has any, which are most.
 */
export function fieldLengths(
  all: Uint32Array,
  size: number,
): Pick<SegmentArrays, 'lengths' | 'lengthStarts'> {
  const fields = size === 0 ? 0 : all.length / size
  const lengthStarts = new Uint32Array(fields + 1)
  const stretches: Uint32Array[] = []
  let longest = 0
  for (let field = 0; field < fields; field += 1) {
    const stretch = all.subarray(field * size, (field + 1) * size)
    const most = stretch.reduce((greatest, length) => Math.max(greatest, length), 0)
    longest = Math.max(longest, most)
    if (most > 0) stretches.push(stretch)
    lengthStarts[field + 1] = stretches.length * size
  }
  const lengths = countsUpTo(longest, stretches.length * size)
  for (const [place, stretch] of stretches.entries()) lengths.set(stretch, place * size)
  return { lengths, lengthStarts }
}
