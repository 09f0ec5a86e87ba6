import type { WordCutter } from '../query/word-cutter'
import { indexFields } from './index-fields'
import type { WordIndex } from './word-index'

/** A text to find others like it by. */
export interface LikedText {
  readonly title: string
  readonly text: string
}

/** A title says what an article is about. */
const titleTimes = 3
const shortest = 3
/** Words of more articles than this tell nothing. */
const commonShare = 0.25
const textField = 1 << indexFields.indexOf('text')
const titleField = 1 << indexFields.indexOf('title')

/**
 * The words that tell what these texts are about: by how often they stand in them, beside how rare they are in all
 * (tf-idf, with the logarithm of the frequency). Only words that other articles have too, since others find nothing;
 * the most telling first, ties by the alphabet.
 */
export function tellingWords(
  index: WordIndex,
  cut: WordCutter,
  texts: readonly LikedText[],
  most: number,
): readonly string[] {
  const times = new Map<string, number>()
  const count = (text: string, weight: number): void => {
    const book = cut()
    for (const number of book.cut(text)) {
      const word = book.term(number)
      times.set(word, (times.get(word) ?? 0) + weight)
    }
  }
  for (const { title, text } of texts) {
    count(title, titleTimes)
    count(text, 1)
  }
  const { documents, rarity } = index.statistics
  const scored: { word: string; score: number }[] = []
  for (const [word, frequency] of times) {
    if (word.length < shortest || !/\p{L}/u.test(word)) continue
    const articles = articlesWith(index, word)
    if (articles <= texts.length || (documents > 20 && articles > commonShare * documents)) continue
    scored.push({ word, score: (1 + Math.log(frequency)) * rarity(articles) })
  }
  scored.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
  return scored.slice(0, most).map(({ word }) => word)
}

/** In how many articles a word stands, at least: in the field where it stands in the most. */
function articlesWith({ segments, head }: WordIndex, word: string): number {
  const byField = new Map<number, number>()
  const add = (field: number, documents: number): void => {
    if (((textField | titleField) >>> field) & 1) byField.set(field, (byField.get(field) ?? 0) + documents)
  }
  for (const { segment } of segments) {
    const rank = segment.find(word)
    if (rank === -1) continue
    const end = segment.termLists[rank + 1] as number
    for (let list = segment.termLists[rank] as number; list < end; list += 1) {
      const documents = (segment.listDocs[list + 1] as number) - (segment.listDocs[list] as number)
      add(segment.listFields[list] as number, documents)
    }
  }
  for (const [field, postings] of head.postings(word) ?? []) add(field, postings.size)
  return Math.max(0, ...byField.values())
}
