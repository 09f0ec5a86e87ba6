import { ByteReader } from './byte-reader'
import { HashIndex } from './hash-index'

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
  /** The places of words in `fine` and `other`. */
  readonly words: HashIndex
  /** Two clusterings; each code holds the coarser cluster in its upper bits. */
  readonly fine: Uint16Array
  readonly other: Uint16Array
  /** `phraseBits` of a phrase; -1 where it is none. */
  phraseOf: (hash: number) => number
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
  const words = new HashIndex(reader.ascending(wordCount))
  const fine = reader.uint16s(wordCount)
  const other = reader.uint16s(wordCount)
  const phraseCount = reader.varint()
  const phrases = new HashIndex(reader.ascending(phraseCount))
  const bits = new Uint8Array(reader.take(phraseCount))
  const phraseOf = (hash: number): number => {
    const at = phrases.find(hash)
    return at < 0 ? -1 : (bits[at] ?? 0)
  }
  return { words, fine, other, phraseOf }
}
