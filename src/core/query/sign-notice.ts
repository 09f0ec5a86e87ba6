import type { TermPiece } from './scan-query'

const starAtEnd = /^[^*]*[\p{L}\p{N}\p{M}]\*$/u
/** What a person sees as something, though no text is searched by it. */
const picture = /\p{Extended_Pictographic}|\p{So}/u

/** What is to be told of a term whose signs say nothing where they stand; null where all of it was understood. */
export function signNotice(
  { value, quoted, field, unfinished, raw }: TermPiece,
  hasWords: boolean,
): string | null {
  const end = hasWords ? 'was searched as text' : 'was left out'
  const shown = shownTerm(raw)
  if (!quoted && value.includes('*') && !starAtEnd.test(value))
    return `“*” stands for the rest of a word, after its beginning, so “${shown}” ${end}.`
  const isTold = picture.test(value) || (field !== null && value !== '' && !unfinished)
  return !hasWords && isTold ? `“${shown}” has no letter and no digit to search for, so it ${end}.` : null
}

/** A term in a sentence for a person. */
export function shownTerm(raw: string): string {
  const characters = Array.from(raw.slice(0, 80))
  const isLong = raw.length > 80 || characters.length > 40
  return (isLong ? `${characters.slice(0, 39).join('')}…` : raw).replace(/["“”]/g, '')
}
