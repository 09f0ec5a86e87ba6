/** Where a piece stands in the query, in UTF-16 code units. */
interface PiecePlace {
  readonly start: number
  readonly end: number
}

/** A piece of a typed query. */
export type QueryPiece =
  ({ readonly kind: 'open' | 'close' | 'minus' | 'and' | 'or' | 'not' } & PiecePlace) | TermPiece

export interface TermPiece extends PiecePlace {
  readonly kind: 'term'
  /** As typed, lower case, without the colon; null where there is none. `#` is `tag`. */
  readonly field: string | null
  readonly value: string
  readonly quoted: boolean
  /** Behind `:=`: this value and no other. */
  readonly exact: boolean
  /** Its quotation mark is not closed. */
  readonly isOpen: boolean
  /** The number after `~`, 1 where none is typed; null where there is no `~`. */
  readonly about: number | null
  /** Nothing follows: it may still be being typed. */
  readonly unfinished: boolean
  /** As typed, for notices and to search what was not understood as text. */
  readonly raw: string
}

const openQuote = /["“”„‟«»＂]/
const closeQuote = /["“”‟«»＂]/g
const anyQuote = /["“”„‟«»＂]/
const onlyOpens = /„/
const twice = /(["“”„‟«»＂])\1/g
const wordEnd = /[\s()"“”„‟«»＂]|$/g
/** `~2` at the end of a word and after a closing quote. */
const aboutWord = /(?<=[\p{L}\p{N}])~(\d{0,9})$/u
const aboutAfter = /^~(\d{0,9})(?=[\s()"“”„‟«»＂]|$)/
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
      pieces.push({ kind: character === '(' ? 'open' : 'close', start: at, end: at + 1 })
      at += 1
    } else if (/[-−]/.test(character) && /[^\s\-−)]/.test(text.charAt(at + 1))) {
      pieces.push({ kind: 'minus', start: at, end: at + 1 })
      at += 1
    } else {
      const piece = scanTerm(text, at)
      pieces.push(piece)
      at = piece.end
    }
  }
  return pieces
}

function scanTerm(text: string, start: number): QueryPiece {
  if (openQuote.test(text.charAt(start))) return scanValue(text, start, start, null)
  if (text.charAt(start) === '#' && /[^\s()]/.test(text.charAt(start + 1))) {
    return scanValue(text, start, start + 1, 'tag')
  }
  const end = endOfWord(text, start)
  const found = text.slice(start, end)
  const operator = operators.get(found)
  if (operator !== undefined) return { kind: operator, start, end }
  const field = /^(\p{L}+):/u.exec(found)
  if (field?.[1] !== undefined) {
    const at = start + field[0].length
    const scan = text.charAt(at) === '=' ? scanExact : scanValue
    return scan(text, start, at, field[1].toLowerCase())
  }
  return scanValue(text, start, start, null)
}

/** A quoted or a plain value that begins at `at`. */
function scanValue(text: string, start: number, at: number, field: string | null): TermPiece {
  const quoted = openQuote.test(text.charAt(at))
  const valueStart = quoted ? at + 1 : at
  const valueEnd = quoted ? endOfQuote(text, valueStart) : endOfWord(text, valueStart)
  const closed = quoted && valueEnd < text.length
  const afterQuote = closed ? valueEnd + 1 : valueEnd
  const about = quoted
    ? aboutAfter.exec(closed ? text.slice(afterQuote, afterQuote + longestAbout) : '')
    : aboutWord.exec(text.slice(valueStart, valueEnd))
  const end = quoted ? afterQuote + (about?.[0].length ?? 0) : afterQuote
  return {
    kind: 'term',
    start,
    end,
    field,
    value: text.slice(valueStart, quoted ? valueEnd : valueEnd - (about?.[0].length ?? 0)),
    quoted,
    exact: false,
    isOpen: quoted && !closed,
    about: about === null ? null : Number(about[1] === '' ? 1 : about[1]),
    unfinished: end === text.length && !closed && !/\s$/.test(text),
    raw: text.slice(start, end),
  }
}

/** What stands behind `=`, as it is: in quotation marks, one that stands twice is meant itself. */
function scanExact(text: string, start: number, equals: number, field: string): TermPiece {
  const at = equals + 1
  const quoted = openQuote.test(text.charAt(at))
  const valueEnd = quoted ? endOfExact(text, at + 1) : endOfWord(text, at)
  const isOpen = quoted && valueEnd === text.length
  const end = quoted && !isOpen ? valueEnd + 1 : valueEnd
  return {
    kind: 'term',
    start,
    end,
    field,
    value: quoted ? text.slice(at + 1, valueEnd).replaceAll(twice, '$1') : text.slice(at, valueEnd),
    quoted,
    exact: true,
    isOpen,
    about: null,
    unfinished: end === text.length && (!quoted || isOpen),
    raw: text.slice(start, end),
  }
}

function endOfExact(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (!anyQuote.test(text.charAt(at))) continue
    if (text.charAt(at + 1) === text.charAt(at)) at += 1
    else if (!onlyOpens.test(text.charAt(at))) return at
  }
  return text.length
}

function endOfQuote(text: string, from: number): number {
  closeQuote.lastIndex = from
  return closeQuote.exec(text)?.index ?? text.length
}

function endOfWord(text: string, from: number): number {
  wordEnd.lastIndex = from
  return wordEnd.exec(text)?.index ?? text.length
}
