import { WordBook } from './word-book'

/**
 * The book to cut a document with: the same for as long as it has room, then a new one. What was cut with one book
 * keeps to that; an archive has one cutter, since a book remembers much.
 */
export type WordCutter = () => WordBook

export function createWordCutter(): WordCutter {
  let book = new WordBook()
  return () => {
    if (book.isFull) book = new WordBook()
    return book
  }
}
