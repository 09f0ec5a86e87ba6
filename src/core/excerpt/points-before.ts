/**
 * Counts the code points before an offset (UTF-16 code units) of the text. Offsets that rise are counted on from the one
 * before, so that a thousand marks do not read a text a thousand times.
 */
export function pointsBefore(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset
  let at = 0
  let pairs = 0
  return (offset) => {
    if (offset < at) {
      at = 0
      pairs = 0
    }
    while (at < offset) {
      const length = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      if (length === 2) pairs++
      at += length
    }
    return offset - pairs
  }
}
