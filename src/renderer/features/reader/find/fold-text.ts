/** A text in the form that finding compares, with the way back. */
export interface FoldedText {
  readonly folded: string
  /**
   * For each code unit of `folded`, and for its end, the offset in the text that it comes from; null where both
   * are the same.
   */
  readonly offsets: Uint32Array | null
}

const quoteMarks: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '‚': "'",
  '–': '-', '—': '-', '‑': '-', '\n': ' ', '\t': ' ', '\u00a0': ' ', '…': '...',
}

/** Without case and accents; quotation marks, dashes and spaces of all kinds are alike; soft hyphens are not there. */
export function foldText(text: string): FoldedText {
  if (/^[\x20-\x7e\n\t]*$/.test(text)) return { folded: text.replace(/[\n\t]/g, ' ').toLowerCase(), offsets: null }
  const parts: string[] = []
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    const folded = foldCharacter(character)
    if (folded !== '') {
      parts.push(folded)
      for (let unit = 0; unit < folded.length; unit += 1) offsets.push(at)
    }
    at += character.length
  }
  offsets.push(at)
  return { folded: parts.join(''), offsets: Uint32Array.from(offsets) }
}

function foldCharacter(character: string): string {
  if (character < '\x7f') return quoteMarks[character] ?? character.toLowerCase()
  const known = quoteMarks[character]
  if (known !== undefined) return known
  return character.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f\u00ad\u200b-\u200d]/gu, '')
}
