import type { Span } from '../anchor/span'
import { codesOf } from '../language/char-class'

/** A stretch in quotation marks; its span includes them. */
export interface QuotationSpan extends Span {
  readonly open: string
  /** Index into the text's lines. */
  readonly line: number
  /** Goes on from a span that was left open at the end of the line before. */
  readonly continues: boolean
  /** Its closing mark is missing. */
  readonly isOpen: boolean
}

const closers: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '«': '»',
  '»': '«',
  '„': '“”"',
  '「': '」',
  '『': '』',
  '‘': "’'",
  '’': "’'",
  "'": "'’",
  '‚': '‘’',
  '`': "'’",
}
const marks = codesOf('“"«»„”」「』『‘’\'‚`')
const opensAnywhere = new Set(['“', '«', '„', '「', '『'])
const singles = new Set(['‘', '’', "'", '`'])
const before = /[\s(\[—–\-:,;“"«/]/u
const word = /[\p{L}\p{N}]/u
/** A span in single marks that is longer is more likely two apostrophes. */
const singleReach = 400
const elided = /^(?:s|em|til|tis|twas|cause|round|bout|n|\d\ds?)\b/iu

/** The stretches in quotation marks, in text order, without nested ones. Linear in the text. */
export function quotationSpans(text: string, lines: readonly Span[]): QuotationSpan[] {
  const spans: QuotationSpan[] = []
  let isCarried = false
  lines.forEach((line, index) => {
    isCarried = scanLine(text, line, index, isCarried, lines[index + 1], spans)
  })
  return spans
}

/** Adds the spans of one line; true where its last one goes on in the next. */
function scanLine(
  text: string,
  line: Span,
  index: number,
  isCarried: boolean,
  next: Span | undefined,
  spans: QuotationSpan[],
): boolean {
  let open = -1
  let isFirst = isCarried && /["“«„]/u.test(text.charAt(line.start))
  let continues = isFirst
  const push = (start: number, end: number): void => {
    // `date="2016"` is an attribute that markup left behind.
    if (text.charAt(start - 1) !== '=')
      spans.push({ start, end, open: text.charAt(start), line: index, continues, isOpen: false })
  }
  for (let at = line.start; at < line.end; at += 1) {
    if (!marks.has(text.charCodeAt(at))) continue
    const mark = text.charAt(at)
    if (open >= 0 && closes(text, open, at)) {
      push(open, at + 1)
      open = -1
      continue
    }
    if ((open >= 0 && !isReopening(text, open, at)) || !opens(text, line, at)) continue
    continues = isFirst
    isFirst = false
    open = singles.has(mark) ? -1 : at
    if (open >= 0) continue
    const end = singleEnd(text, line, at)
    push(at, end + 1)
    at = end
  }
  return open >= 0 && leftOpen(text, line, index, open, continues, next, spans)
}

function leftOpen(
  text: string,
  line: Span,
  index: number,
  open: number,
  continues: boolean,
  next: Span | undefined,
  spans: QuotationSpan[],
): boolean {
  const mark = text.charAt(open)
  if (!/["“«„]/u.test(mark)) return false
  const goesOn = next !== undefined && /["“«„]/u.test(text.charAt(next.start))
  const isWhole = /[.!?…,]$/u.test(text.slice(line.end - 1, line.end)) && line.end - open > 20
  if (goesOn || isWhole)
    spans.push({
      start: open,
      end: line.end,
      open: mark,
      line: index,
      continues,
      isOpen: true,
    })
  return goesOn
}

function opens(text: string, line: Span, at: number): boolean {
  const mark = text.charAt(at)
  const previous = at === line.start ? ' ' : text.charAt(at - 1)
  const next = text.charAt(at + 1)
  if (opensAnywhere.has(mark)) return true
  if (mark === '"') {
    if (before.test(previous)) return next !== ''
    return !/[\s.,;:!?)]/u.test(next) && next !== '' && !/\p{Nd}/u.test(previous)
  }
  if (!singles.has(mark) || !before.test(previous) || !word.test(next)) return false
  return singleEnd(text, line, at) > 0
}

/** The offset of the mark that closes single marks opened at `at`; -1 where there is none near. */
function singleEnd(text: string, line: Span, at: number): number {
  if (elided.test(text.slice(at + 1, at + 8))) return -1
  const limit = Math.min(line.end, at + singleReach)
  let possible = -1
  for (let i = at + 2; i < limit; i += 1) {
    const mark = text.charAt(i)
    if (mark === '‘' || mark === '“' || mark === '"') break
    if ((mark !== '’' && mark !== "'") || word.test(text.charAt(i + 1)) || /\s/u.test(text.charAt(i - 1)))
      continue
    // "the workers’ rights": an s and a small letter after the space may be a possessive, so look on.
    if (!/^s['’] \p{Ll}/u.test(text.slice(i - 1, i + 3)))
      return possible > 0 && i - possible > 40 ? possible : i
    possible = i
  }
  return possible
}

function closes(text: string, open: number, at: number): boolean {
  const mark = text.charAt(open)
  const found = text.charAt(at)
  if (!(closers[mark] ?? '').includes(found) || at === open) return false
  if (found !== '"') return true
  const next = text.charAt(at + 1)
  return !/[\s(]/u.test(text.charAt(at - 1)) || !word.test(next)
}

/** A second opening mark shows that the first one never closed. */
function isReopening(text: string, open: number, at: number): boolean {
  const mark = text.charAt(at)
  return text.charAt(open) === '"' && mark === '"'
}
