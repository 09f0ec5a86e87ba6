const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  þ: 'th',
  ð: 'd',
}

/**
 * A text for comparison: lower case, without accents, with plain apostrophes and hyphens and single spaces.
 * Its length may differ from the text's. `fold(fold(s)) === fold(s)`.
 */
export function fold(text: string): string {
  const form = formOf(text)
  if (form === 'plain') return text.toLowerCase()
  const base = form === 'spaced' ? text.toLowerCase() : foldLetters(text)
  return base.replace(/\s+/gu, ' ').trim()
}

/** Printable ASCII with single spaces inside, or also with other ones, or other letters: most words are the first. */
function formOf(text: string): 'plain' | 'spaced' | 'other' {
  let form: 'plain' | 'spaced' = 'plain'
  let isAfterSpace = true
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x20 || code > 0x7e) return 'other'
    const isSpace = code === 0x20
    if (isSpace && (isAfterSpace || at === text.length - 1)) form = 'spaced'
    isAfterSpace = isSpace
  }
  return form
}

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøßđæœıħþð]/gu, (letter) => letters[letter] ?? letter)
    .replace(/[‘’ʼ′`´]/gu, "'")
    .replace(/[“”„″]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
}
