import { readDate } from './read-date'

/**
 * The date that a person typed, as `Item.published`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, also out of the usual
 * spellings ("17 February 2021"); '' for an empty field; null where it is no date.
 */
export function typedPublished(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return ''
  const read = readDate(text)
  return read !== null && read.length === text.length ? read.date : null
}
