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
  const plain = /^[\x20-\x7e]*$/u.test(text)
  const base = plain ? text.toLowerCase() : foldLetters(text)
  return base.replace(/\s+/gu, ' ').trim()
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
