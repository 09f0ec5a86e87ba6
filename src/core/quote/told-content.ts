import type { Span } from '../anchor/span'
import type { LineView } from './line-view'
import type { Region } from './subject-of-cue'

/** Fewer words are no statement. */
const fewest = 3
const edges = /^[\s,;:.!?—–-]$/u

/**
 * The spans of told words among tokens: without marks at their edges, parted at "and that"; null where words in
 * quotation marks stand among them, or too few words.
 */
export function toldContent(
  view: LineView,
  region: Region,
  least = fewest,
): readonly [Span, ...Span[]] | null {
  const parts: Span[] = []
  let from = region.from
  for (let at = region.from; at <= region.to; at += 1) {
    if (at < region.to && view.quoted[at]) return null
    const isCut =
      at < region.to &&
      view.tokens[at]?.folded === 'and' &&
      view.tokens[at + 1]?.folded === 'that' &&
      at > region.from
    if (!isCut && at < region.to) continue
    const part = trimmed(view, { from, to: at }, least)
    if (part) parts.push(part)
    from = at + 2
  }
  const [first, ...rest] = parts
  return first ? [first, ...rest] : null
}

function trimmed(view: LineView, region: Region, least: number): Span | null {
  let { from, to } = region
  while (from < to && edges.test(view.tokens[from]?.text ?? '')) from += 1
  while (to > from && edges.test(view.tokens[to - 1]?.text ?? '')) to -= 1
  const words = view.tokens
    .slice(from, Math.min(to, from + 20))
    .filter((token) => token.kind !== 'mark').length
  const first = view.tokens[from]
  const last = view.tokens[to - 1]
  return first && last && words >= least ? { start: first.start, end: last.end } : null
}
