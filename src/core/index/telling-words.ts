import type { WordCutter } from '../query/word-cutter'
import { indexFields } from './index-fields'
import type { UsedSegment, WordIndex } from './word-index'

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
/** One may have a word in its title, and another in its text: of few, that decides whether another has it. */
const fewArticles = 50
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
  const few = Math.max(fewArticles, texts.length)
  const scored: { word: string; score: number }[] = []
  for (const [word, frequency] of times) {
    if (word.length < shortest || !/\p{L}/u.test(word)) continue
    const articles = articlesWith(index, word, few)
    if (articles <= texts.length || (documents > 20 && articles > commonShare * documents)) continue
    scored.push({ word, score: (1 + Math.log(frequency)) * rarity(articles) })
  }
  scored.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
  return scored.slice(0, most).map(({ word }) => word)
}

/** In how many articles a word stands, in title or text: counted one by one where they are few, else at least so many. */
function articlesWith(index: WordIndex, word: string, few: number): number {
  const places = placesOf(index, word)
  const byField = new Map<number, number>()
  for (const { field, size } of places) byField.set(field, (byField.get(field) ?? 0) + size)
  const atLeast = Math.max(0, ...byField.values())
  if (atLeast > few) return atLeast
  const articles = new Set<number>()
  for (const { each } of places) for (const document of each()) articles.add(document)
  return articles.size
}

interface WordPlaces {
  readonly field: number
  readonly size: number
  /** Documents that are there: `size` may count others that are gone. */
  readonly each: () => Iterable<number>
}

/** Where a word stands in a title or a text, by segment and field. */
function placesOf({ segments, head, headBase }: WordIndex, word: string): WordPlaces[] {
  const found: WordPlaces[] = []
  const isLiked = (field: number): boolean => (((textField | titleField) >>> field) & 1) === 1
  for (const used of segments) {
    const { segment } = used
    const rank = segment.find(word)
    if (rank === -1) continue
    const end = segment.termLists[rank + 1] as number
    for (let list = segment.termLists[rank] as number; list < end; list += 1) {
      const field = segment.listFields[list] as number
      if (!isLiked(field)) continue
      const size = (segment.listDocs[list + 1] as number) - (segment.listDocs[list] as number)
      found.push({ field, size, each: () => documentsOf(used, list) })
    }
  }
  for (const [field, postings] of head.postings(word) ?? []) {
    const each = (): number[] => Array.from(postings.keys(), (document) => headBase + document)
    if (isLiked(field)) found.push({ field, size: postings.size, each })
  }
  return found
}

function* documentsOf({ segment, gone, base }: UsedSegment, list: number): Iterable<number> {
  segment.needLists(list, list + 1)
  const end = segment.listDocs[list + 1] as number
  for (let place = segment.listDocs[list] as number; place < end; place += 1) {
    const document = segment.docs[place] as number
    if (gone === null || gone[document] === 0) yield base + document
  }
}
