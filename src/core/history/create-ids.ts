/** Of one millisecond; a thirteenth bit is a millisecond more. */
const mostOfMoment = 0xfff

/**
 * Makes ids that rise in the order in which they are made (UUID version 7, RFC 9562, with a counter as in its method 1): what is
 * the same in every field that a list is sorted by stands in the order in which it came in. They rise also where the clock
 * is put back.
 *
 * @param now ms since the epoch
 * @param random a random UUID of version 4
 */
export function createIds(now: () => number, random: () => string): () => string {
  let last = 0
  let count = 0
  return () => {
    const at = Math.max(now(), last)
    count = at === last ? count + 1 : 0
    last = at
    if (count > mostOfMoment) {
      count = 0
      last += 1
    }
    const moment = last.toString(16).padStart(12, '0')
    const counter = count.toString(16).padStart(3, '0')
    return `${moment.slice(0, 8)}-${moment.slice(8)}-7${counter}${random().slice(18)}`
  }
}
