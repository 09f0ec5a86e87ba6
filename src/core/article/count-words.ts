const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
/** Scripts written without spaces: each character counts, as word processors do. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Number of words of a text; an estimate for scripts without spaces. */
export function countWords(text: string): number {
  const spaced = text.replace(unspaced, ' ')
  return (spaced.match(word)?.length ?? 0) + (text.match(unspaced)?.length ?? 0)
}
