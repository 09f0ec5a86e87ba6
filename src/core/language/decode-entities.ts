/** A text with the signs that its entities stand for, and the way back to the text that they were left in. */
export interface Decoded {
  readonly text: string
  /** Where the code unit at an offset of `text` begins in the text as it was. */
  readonly startOf: (offset: number) => number
  /** Where the code unit before an offset of `text` ends in the text as it was. */
  readonly endOf: (offset: number) => number
}

const named: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  pound: '£',
  euro: '€',
  yen: '¥',
}
/** "&eacute;": the letter, then the mark that it bears. */
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  caron: '\u030c',
  ring: '\u030a',
}
/** An entity, also where its own "&" was written as one ("&amp;quot;"). Bounded, so that the work is, at every "&". */
const entity =
  /&(?:amp;)?(?:#(\d{2,7})|#x([\da-f]{2,6})|([a-z])(acute|grave|circ|uml|tilde|cedil|caron|ring)|([a-z]{2,6}));/giu

/** The sign that a match stands for; null where it stands for none. */
function signOf(match: RegExpExecArray): string | null {
  const [, decimal, hexadecimal, letter, mark, name] = match
  if (letter !== undefined && mark !== undefined)
    return `${letter}${marks[mark.toLowerCase()] ?? ''}`.normalize('NFC')
  if (name !== undefined) return named[name] ?? null
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal)
  if (code === 160 || code === 10 || code === 13 || code === 9) return ' '
  return code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? null
    : String.fromCodePoint(code)
}

/** The text with its left-over HTML entities ("&quot;", "&#39;", "&amp;") read as the signs they stand for; null for none. */
export function decodeEntities(text: string): Decoded | null {
  if (!text.includes('&')) return null
  const parts: string[] = []
  /** For each entity: where its sign begins and ends, and where the entity does in the text as it was. */
  const cuts: { start: number; end: number; from: number; to: number }[] = []
  let length = 0
  let copied = 0
  for (const match of text.matchAll(entity)) {
    const sign = signOf(match)
    if (sign === null) continue
    length += match.index - copied
    parts.push(text.slice(copied, match.index), sign)
    copied = match.index + match[0].length
    cuts.push({ start: length, end: length + sign.length, from: match.index, to: copied })
    length += sign.length
  }
  if (cuts.length === 0) return null
  parts.push(text.slice(copied))
  /** The last entity whose sign begins at or before `offset`. */
  const cutAt = (offset: number): (typeof cuts)[number] | undefined => {
    let low = 0
    let high = cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cuts[middle]?.start ?? Infinity) <= offset) low = middle + 1
      else high = middle
    }
    return cuts[low - 1]
  }
  return {
    text: parts.join(''),
    startOf: (offset) => {
      const cut = cutAt(offset)
      if (!cut) return offset
      return offset < cut.end ? cut.from : cut.to + offset - cut.end
    },
    endOf: (offset) => {
      const cut = cutAt(offset - 1)
      if (!cut) return offset
      return offset <= cut.end ? cut.to : cut.to + offset - cut.end
    },
  }
}
