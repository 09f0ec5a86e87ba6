/** A stretch of the folded text and where it comes from. */
interface Piece {
  /** Where it begins in the folded text. */
  readonly at: number
  /** Where it comes from in the text. */
  readonly start: number
  readonly end: number
}

/** A text in the form that finding compares, with the way back. */
export interface FoldedText {
  readonly folded: string
  /**
   * In text order, without gaps in the folded text. As long as what it comes from, a piece stands unit for unit for
   * it; else it comes from one character as a whole.
   */
  readonly pieces: readonly Piece[]
}

const alike: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '\n': ' ',
  '\t': ' ',
  '\u00a0': ' ',
  '…': '...',
}

/** Without case and accents; quotation marks, dashes and spaces of all kinds are alike; soft hyphens are not there. */
export function foldText(text: string): FoldedText {
  const parts: string[] = []
  const pieces: Piece[] = []
  let at = 0
  // Runs of plain characters as a whole: nearly all of most texts, which can be long.
  for (const match of text.matchAll(/[\x20-\x7e]+|[^\x20-\x7e]/gu)) {
    const [found] = match
    const folded = found.charCodeAt(0) < 0x7f && found >= ' ' ? found.toLowerCase() : foldCharacter(found)
    if (folded === '') continue
    parts.push(folded)
    pieces.push({ at, start: match.index, end: match.index + found.length })
    at += folded.length
  }
  return { folded: parts.join(''), pieces }
}

function foldCharacter(character: string): string {
  return (
    alike[character] ??
    character
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f\u00ad\u200b-\u200d]/gu, '')
  )
}
