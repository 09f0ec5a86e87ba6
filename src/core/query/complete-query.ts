/** The part of a query that is being typed: from `start` to the caret, in UTF-16 code units. */
export interface CompletionPlace {
  /** The name of a field may follow, or the value of one. */
  readonly kind: 'field' | 'value'
  /** In lower case; `#` is `tag`; '' where a field may follow. */
  readonly field: string
  /** As typed so far, without a quotation mark; with the `=` of one that is to be exactly this. */
  readonly typed: string
  readonly start: number
}

const before = '(?:^|(?<=[\\s(])|(?<=[\\s(]-)|(?<=^-))'
const quotedValue = new RegExp(`${before}(\\p{L}+):["“„]([^"“”]*)$`, 'u')
/** Behind `:=` a quotation mark that stands twice is meant itself. */
const exactValue = new RegExp(`${before}(\\p{L}+):=["“„]((?:[^"“”]|(["“”])\\3)*)$`, 'u')
const plainValue = new RegExp(`${before}(\\p{L}+):([^\\s()"“”]*)$`, 'u')
const tagValue = new RegExp(`${before}()#([^\\s()"“”]*)$`, 'u')
const word = new RegExp(`${before}(\\p{L}{2,12})$`, 'u')
/** Nobody completes more than a name, and what is before it need not be read. */
const longest = 200

/** What could be completed at the caret; null where nothing could. */
export function completionPlace(query: string, caret: number): CompletionPlace | null {
  const from = Math.max(0, caret - longest)
  const text = query.slice(from, caret)
  const exact = exactValue.exec(text)
  if (exact !== null) {
    const typed = `=${(exact[2] ?? '').replaceAll(/(["“”])\1/gu, '$1')}`
    return { kind: 'value', field: (exact[1] ?? '').toLowerCase(), typed, start: from + exact.index }
  }
  const value =
    quotedValue.exec(text) ?? (isInQuotes(text) ? null : (plainValue.exec(text) ?? tagValue.exec(text)))
  if (value !== null) {
    const field = value[1] === '' ? 'tag' : (value[1] ?? '').toLowerCase()
    return { kind: 'value', field, typed: value[2] ?? '', start: from + value.index }
  }
  const field = isInQuotes(text) ? null : word.exec(text)
  return (
    field && { kind: 'field', field: '', typed: (field[1] ?? '').toLowerCase(), start: from + field.index }
  )
}

function isInQuotes(text: string): boolean {
  return (text.match(/["“”]/g) ?? []).length % 2 === 1
}

/** The query with the place completed, and where the caret is then. */
export function completeQuery(
  query: string,
  { start, caret, text }: { readonly start: number; readonly caret: number; readonly text: string },
): { readonly query: string; readonly caret: number } {
  const head = query.slice(0, start) + text
  const tail = query.slice(caret)
  if (text.endsWith(':')) return { query: head + tail, caret: head.length }
  // A value is whole; what stands after it is another term.
  const gap = /^[\s)]/.test(tail) ? '' : ' '
  const isSpaced = gap === ' ' || tail.startsWith(' ')
  return { query: head + gap + tail, caret: head.length + (isSpaced ? 1 : 0) }
}
