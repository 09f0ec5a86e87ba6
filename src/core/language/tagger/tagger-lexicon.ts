import { ByteReader } from './byte-reader'
import { HashTable } from './hash-table'

/** Bits of what the gazetteers say of a phrase. */
export const phraseBits = {
  country: 1,
  region: 2,
  bigCity: 4,
  smallCity: 8,
  group: 16,
  organisation: 32,
  personName: 64,
  /** Longer phrases begin with these words. */
  prefix: 128,
} as const

/** Word clusters and gazetteers, keyed by the hashes of folded words (`hashText`; of phrases `mixHashes` of their words). */
export interface TaggerLexicon {
  /** Index into the cluster codes; the more frequent the word, the smaller. */
  readonly words: HashTable
  /** Two clusterings; each code holds the coarser cluster in its upper bits. */
  readonly fine: Uint16Array
  readonly other: Uint16Array
  /** `phraseBits` of each phrase. */
  readonly phrases: HashTable
}

const magic = 0x314c5443

/**
 * Reads `resources/language/lexicon.bin`: "CTL1", then the words (count, ascending hashes, two 16-bit codes each),
 * then the phrases (count, ascending hashes, a byte of bits each). Throws a RangeError on any other file.
 */
export function readTaggerLexicon(bytes: Uint8Array): TaggerLexicon {
  const reader = new ByteReader(bytes)
  if (reader.uint32() !== magic) throw new RangeError('Not a lexicon of this tagger')
  const wordCount = reader.varint()
  const words = new HashTable(wordCount)
  const hashes = reader.ascending(wordCount)
  const codes = (): Uint16Array => {
    const list = new Uint16Array(wordCount)
    for (let i = 0; i < wordCount; i += 1) list[i] = reader.byte() | (reader.byte() << 8)
    return list
  }
  const fine = codes()
  const other = codes()
  hashes.forEach((hash, at) => {
    words.set(hash, at)
  })
  const phraseCount = reader.varint()
  const phrases = new HashTable(phraseCount)
  const keys = reader.ascending(phraseCount)
  keys.forEach((hash) => {
    phrases.set(hash, reader.byte())
  })
  return { words, fine, other, phrases }
}
