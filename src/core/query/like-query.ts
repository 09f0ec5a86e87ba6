import { isUnspaced } from './query-words'

/** The query that finds what has these words, without the articles that they are of, which stand first (`split-without`). */
export function likeQuery(words: readonly string[], itemIds: readonly string[]): string {
  if (words.length === 0) return ''
  // A word in quotes is no operator and no field.
  const asked = words.map((word) => (isUnspaced(word) ? `"${word}"` : word)).join(' OR ')
  const without = itemIds.map((id) => `-id:${id} `).join('')
  return without + (words.length === 1 ? `${asked} ` : `(${asked}) `)
}
