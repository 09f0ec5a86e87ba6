import type { Alignment } from './alignment'
import type { Span } from './span'

/** Whether at least half of the letters of a place of the new text stood in the old text already. */
export function isTaken({ to, isOld }: Alignment, place: Span): boolean {
  let all = 0
  let old = 0
  to.tokens.forEach((token, index) => {
    if (token.end <= place.start || token.start >= place.end) return
    all += token.end - token.start
    if (isOld[index] === 1) old += token.end - token.start
  })
  return all > 0 && old / all >= 0.5
}
