/** A piece of a typed query. */
export type QueryPiece = { readonly kind: 'open' | 'close' | 'minus' | 'and' | 'or' | 'not' } | TermPiece

export interface TermPiece {
  readonly kind: 'term'
  /** As typed, lower case, without the colon; null where there is none. `#` is `tag`. */
  readonly field: string | null
  readonly value: string
  readonly quoted: boolean
  /** The number after `~`, 1 where none is typed; null where there is no `~`. */
  readonly about: number | null
  /** Nothing follows: it may still be being typed. */
  readonly unfinished: boolean
  /** As typed, for notices and to search what was not understood as text. */
  readonly raw: string
}

const openQuote = /["“”„‟«»＂]/
const closeQuote = /["“”‟«»＂]/g
const wordEnd = /[\s()"“”„‟«»＂]|$/g
/** `~2` at the end of a word and after a closing quote. */
const aboutWord = /(?<=[\p{L}\p{N}])~(\d{0,9})$/u
const aboutAfter = /^~(\d{0,9})(?=[\s)]|$)/
const longestAbout = 11
const operators = new Map<string, 'and' | 'or' | 'not'>([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
])

/** Cuts a query into pieces. Takes every string. */
export function scanQuery(text: string): QueryPiece[] {
  const pieces: QueryPiece[] = []
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    if (/\s/.test(character)) at += 1
    else if (character === '(' || character === ')') {
      pieces.push({ kind: character === '(' ? 'open' : 'close' })
      at += 1
    } else if (/[-−]/.test(character) && /[^\s\-−)]/.test(text.charAt(at + 1))) {
      pieces.push({ kind: 'minus' })
      at += 1
    } else {
      const { piece, end } = scanTerm(text, at)
      pieces.push(piece)
      at = end
    }
  }
  return pieces
}

function scanTerm(text: string, start: number): { piece: QueryPiece; end: number } {
  if (openQuote.test(text.charAt(start))) return scanValue(text, start, start, null)
  if (text.charAt(start) === '#' && /[^\s()]/.test(text.charAt(start + 1))) {
    return scanValue(text, start, start + 1, 'tag')
  }
  const end = endOfWord(text, start)
  const found = text.slice(start, end)
  const operator = operators.get(found)
  if (operator !== undefined) return { piece: { kind: operator }, end }
  const field = /^(\p{L}+):/u.exec(found)
  if (field?.[1] !== undefined) return scanValue(text, start, start + field[0].length, field[1].toLowerCase())
  return scanValue(text, start, start, null)
}

/** A quoted or a plain value that begins at `at`. */
function scanValue(
  text: string,
  start: number,
  at: number,
  field: string | null,
): { piece: TermPiece; end: number } {
  const quoted = openQuote.test(text.charAt(at))
  const valueStart = quoted ? at + 1 : at
  const valueEnd = quoted ? endOfQuote(text, valueStart) : endOfWord(text, valueStart)
  const closed = quoted && valueEnd < text.length
  const afterQuote = closed ? valueEnd + 1 : valueEnd
  const about = quoted
    ? aboutAfter.exec(closed ? text.slice(afterQuote, afterQuote + longestAbout) : '')
    : aboutWord.exec(text.slice(valueStart, valueEnd))
  const end = quoted ? afterQuote + (about?.[0].length ?? 0) : afterQuote
  const piece: TermPiece = {
    kind: 'term',
    field,
    value: text.slice(valueStart, quoted ? valueEnd : valueEnd - (about?.[0].length ?? 0)),
    quoted,
    about: about === null ? null : Number(about[1] === '' ? 1 : about[1]),
    unfinished: end === text.length && !closed && !/\s$/.test(text),
    raw: text.slice(start, end),
  }
  return { piece, end }
}

function endOfQuote(text: string, from: number): number {
  closeQuote.lastIndex = from
  return closeQuote.exec(text)?.index ?? text.length
}

function endOfWord(text: string, from: number): number {
  wordEnd.lastIndex = from
  return wordEnd.exec(text)?.index ?? text.length
}
