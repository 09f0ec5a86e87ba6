import type { FoldedText } from './folded-text'

const plain: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
}
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff]/u
const space = /\s/u

/**
 * Folds away what differs between two captures of one article and says nothing: typography, white space,
 * direction marks. A text of nothing else folds to ''.
 */
export function foldText(text: string): FoldedText {
  const parts: string[] = []
  // An ellipsis becomes three; nothing else grows.
  const offsets = new Uint32Array(text.length + 1 + 2 * (text.match(/…/gu)?.length ?? 0))
  let length = 0
  const put = (character: string, offset: number) => {
    parts.push(character)
    offsets[length] = offset
    length += 1
  }
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i)
    if (isPlain(text.charCodeAt(i))) put(character, i)
    else if (space.test(character)) {
      if (length > 0 && parts[length - 1] !== ' ') put(' ', i)
    } else if (!unseen.test(character)) {
      const folded = plain[character] ?? character
      // Two hyphens are how a dash is typed.
      if (folded === '-' && parts[length - 1] === '-') continue
      if (folded === '...') for (const dot of folded) put(dot, i)
      else put(folded, i)
    }
  }
  if (parts[length - 1] === ' ') {
    parts.pop()
    length -= 1
  }
  offsets[length] = text.length
  return { folded: parts.join(''), offsets: offsets.subarray(0, length + 1) }
}

/** ASCII that folds to itself: all but white space, the hyphen and the backtick. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f && code !== 0x2d && code !== 0x60
}
