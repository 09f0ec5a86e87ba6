import type { Span } from '../anchor/span'
import { joinSpans } from './join-spans'

/** A stretch of a text as one line, with marks that count in the line. */
export interface MarkedLine {
  readonly line: string
  readonly marks: readonly Span[]
  /** The stretch of the text that the line shows, without ellipses. */
  readonly shown: Span
}

/** Where its first mark is further in than this, the line begins closer to it: lists show two short lines. */
const farIn = 48
const lead = 28

/**
 * A stretch of a text as one line of about `limit` code units, white space folded. A longer stretch is cut at
 * spaces so that its first mark is in it, with ellipses. `marks` count in the text, in order, and may overlap.
 */
export function lineOf(text: string, stretch: Span, marks: readonly Span[], limit: number): MarkedLine {
  const shown = cut(text, stretch, marks[0]?.start ?? stretch.start, limit)
  let line = shown.start > stretch.start ? '…' : ''
  const places: number[] = []
  for (let at = shown.start; at < shown.end; at += 1) {
    const unit = text.charAt(at)
    const folds = /\s/.test(unit) && (line === '' || line.endsWith(' '))
    places.push(folds ? Math.max(0, line.length - 1) : line.length)
    if (!folds) line += /\s/.test(unit) ? ' ' : unit
  }
  places.push(line.length)
  const inLine = marks
    .map(({ start, end }) => ({ start: Math.max(start, shown.start), end: Math.min(end, shown.end) }))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({
      start: places[start - shown.start] ?? 0,
      end: places[end - shown.start] ?? 0,
    }))
  if (shown.end < stretch.end) line += '…'
  return { line, marks: joinSpans(inLine), shown }
}

function cut(text: string, { start, end }: Span, mark: number, limit: number): Span {
  const from = mark - start <= farIn ? start : wordStart(text, mark - lead, mark)
  if (end - from <= limit) return { start: from, end }
  return { start: from, end: wordEnd(text, from + limit, from + limit / 2) }
}

/** The beginning of the first word at or after `from`; `from` itself where there is no space before `latest`. */
function wordStart(text: string, from: number, latest: number): number {
  for (let at = from; at < latest; at += 1) if (/\s/.test(text.charAt(at - 1))) return at
  return isLow(text, from) ? from + 1 : from
}

function wordEnd(text: string, to: number, earliest: number): number {
  for (let at = to; at > earliest; at -= 1) if (/\s/.test(text.charAt(at))) return at
  return isLow(text, to) ? to - 1 : to
}

function isLow(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at))
}
