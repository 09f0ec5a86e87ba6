import type { ParsedText, Sentence } from '../language/parse-text'
import type { LineView } from './line-view'
import type { Region } from './subject-of-cue'
import { tokenAt } from './token-at'
import type { Told } from './told'
import { toldAccording } from './told-according'
import { toldFirst } from './told-first'
import { toldLast } from './told-last'

/** A longer sentence is hardly one. */
const longest = 160

/** What a text tells of somebody's words without quotation marks, with the line it stands in, in text order. */
export function findTold(
  parsed: ParsedText,
  views: readonly LineView[],
): (Told & { readonly line: number })[] {
  return parsed.sentences.flatMap((sentence) => {
    const view = views[sentence.line]
    if (!view || sentence.isHeading || sentence.tokens.length > longest) return []
    return toldIn(view, regionOf(view, sentence)).map((told) => ({ ...told, line: sentence.line }))
  })
}

function toldIn(view: LineView, region: Region): readonly Told[] {
  const last = toldLast(view, region)
  if (last) return [last]
  const first = toldFirst(view, region)
  if (first.length > 0) return first
  const told = toldAccording(view, region)
  return told ? [told] : []
}

/** The tokens of a sentence, without the place that opens a report ("GENEVA — "). */
function regionOf(view: LineView, sentence: Sentence): Region {
  const from = tokenAt(view, sentence.start)
  const to = from + sentence.tokens.length
  if (view.tokens[from]?.isUpper !== true) return { from, to }
  for (let at = from + 1; at < Math.min(to, from + 12); at += 1) {
    if (/^[—–:]$|^-$/u.test(view.tokens[at]?.text ?? '') && view.tokens[at + 1]?.kind !== 'mark')
      return { from: at + 1, to }
  }
  return { from, to }
}
