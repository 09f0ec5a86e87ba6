import { cueWords } from '../../quote/cue-words'
import { eventLastWords, lawLastWords, productNouns, workNouns } from '../lexicon/events'
import { nameParticles } from '../lexicon/name-particles'
import { clubLastWords, organisationFirstWords, organisationLastWords } from '../lexicon/organisations'
import { placeFirstWords, placeLastWords } from '../lexicon/places'
import { honorifics, roleWords } from '../lexicon/roles'
import type { Token } from '../tokenise'
import { hashText } from './hash-text'
import { phraseBits, type TaggerLexicon } from './tagger-lexicon'
import { wordFlags } from './word-flags'
import { wordShape } from './word-shape'

/** All that the features need of one word, as numbers: made once for each word of a text. */
export interface WordFacts {
  /** Of the folded word. */
  readonly hash: number
  /** Of the word as written. */
  readonly exact: number
  readonly shape: number
  /** For the hashes of its beginnings and ends. */
  readonly folded: string
  readonly length: number
  /** See `wordFlags`. */
  readonly flags: number
  /** Cluster codes; -1 where the word is in none. */
  readonly fine: number
  readonly other: number
  /** Sums of the weights of its own features, once somebody asked, see `addOwnScores`. */
  scores: Int16Array | null
}

const links = new Set(['of', 'for', 'and', 'the', '&', '-', ...nameParticles])
const calendar = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december'
  ).split(' '),
)
const listed: readonly (readonly [ReadonlySet<string>, number])[] = [
  [roleWords, wordFlags.role],
  [honorifics, wordFlags.role],
  [organisationLastWords, wordFlags.organisation],
  [clubLastWords, wordFlags.organisation],
  [organisationFirstWords, wordFlags.organisationOpener],
  [placeLastWords, wordFlags.place],
  [placeFirstWords, wordFlags.place],
  [cueWords, wordFlags.cue],
  [links, wordFlags.link],
  [eventLastWords, wordFlags.event],
  [lawLastWords, wordFlags.event],
  [productNouns, wordFlags.product],
  [workNouns, wordFlags.product],
  [calendar, wordFlags.calendar],
]

export function wordFacts(token: Token, lexicon: TaggerLexicon): WordFacts {
  const folded = markAsPlain(token.folded)
  const hash = hashText(folded)
  const at = lexicon.words.find(hash)
  const phrase = Math.max(0, lexicon.phraseOf(hash))
  return {
    hash,
    exact: hashText(token.text),
    shape: hashText(wordShape(token.text)),
    folded,
    length: Math.min(10, token.text.length),
    flags: flagsOf(token, folded, phrase),
    fine: at < 0 ? -1 : (lexicon.fine[at] ?? -1),
    other: at < 0 ? -1 : (lexicon.other[at] ?? -1),
    scores: null,
  }
}

/** Curly marks as the straight ones that the clusters know. */
function markAsPlain(folded: string): string {
  if (folded.length > 2 || /^[\w.,]/u.test(folded)) return folded
  return folded.replace(/[‘’]/u, "'").replace(/[“”]/u, '"').replace(/[–—]/u, '-')
}

function flagsOf(token: Token, folded: string, phrase: number): number {
  const { text } = token
  let flags = 0
  if (token.isCapital) flags |= wordFlags.capital
  if (token.isUpper) flags |= wordFlags.upper
  if (text.length < 9 && /^\p{Lu}[\p{Lu}\p{Ll}&]*\p{Lu}[\p{Lu}\p{N}]*s?$/u.test(text))
    flags |= wordFlags.acronym
  if (/\p{Nd}/u.test(text)) flags |= wordFlags.digit
  if (/\p{L}/u.test(text)) flags |= wordFlags.letter
  if (/^[.,;:!?()"“”]$/u.test(text)) flags |= wordFlags.closing
  for (const [words, flag] of listed) if (words.has(folded)) flags |= flag
  if (phrase & phraseBits.group) flags |= wordFlags.group
  if (phrase & phraseBits.personName) flags |= wordFlags.personName
  return flags
}
