/** Longer runs (base64, URLs) are cut: nobody types them, and they would fill the index. */
const longestTerm = 64

// Letters that have no decomposition in Unicode, and are typed without their stroke or joined form.
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
}

/**
 * A word as the index knows it: lower case, without accents, apostrophes, dots and invisible characters. Vowel
 * signs of scripts that write with them (Devanagari, Thai) stay. The same for texts, queries and marks.
 */
export function foldTerm(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word.slice(0, longestTerm)
  const folded = word
    .normalize('NFKD')
    .toLowerCase()
    // Accents of Latin and Greek, the stress mark and the dots of ё, Arabic vowels, Hebrew points, variants.
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{Mn}*)[\u0300-\u036f]/gu, '')
    .replace(
      /\u0301|(?<=е)\u0308|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\ufe00-\ufe0f]/gu,
      '',
    )
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
    .replace(/[ßæœøłđðþħıς]/gu, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC')
  return folded.length <= longestTerm ? folded : folded.slice(0, longestTerm).replace(/[\ud800-\udbff]$/, '')
}
