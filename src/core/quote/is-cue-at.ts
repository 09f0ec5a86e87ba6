import { wordSet } from '../language/lexicon/word-set'
import { prepositions } from './clause-words'
import { cueWords, nounCues, phrasalCues } from './cue-words'
import type { LineView } from './line-view'

/** Words of the cue lexicon that are as often nouns: no cue right after a determiner or a possessive. */
const noun =
  /^(?:the|a|an|his|her|their|its|this|that|any|no|of|these|those|my|our|your|some|many|several|other)$/u

/** Often written like a name. */
const posted = new Set(['Tweeted', 'Tweets', 'Retweeted'])

/** Words after which a cue is none: "taking calls from readers", "a rise compared with May". */
const notBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['calls', wordSet('from')],
  ['compared', wordSet('with to')],
])

/** Whether the token is a verb of saying, and no part of a name or a noun ("the report", "his claims"). */
export function isCueAt(view: LineView, at: number): boolean {
  const token = view.tokens[at]
  if (token?.kind !== 'word') return false
  if (!cueWords.has(token.folded)) {
    const particle = phrasalCues.get(token.folded)
    if (particle === undefined || view.tokens[at + 1]?.folded !== particle) return false
  }
  if (notBefore.get(token.folded)?.has(view.tokens[at + 1]?.folded ?? '') === true) return false
  const before = view.tokens[at - 1]
  const isInside = at > 0 && view.sentences[at - 1] === view.sentences[at]
  if (token.isCapital && isInside && before?.kind === 'word' && !posted.has(token.text)) return false
  if (before?.kind === 'possessive')
    return /^(?:he|she|it|who|that|what|there)$/u.test(view.tokens[at - 2]?.folded ?? '')
  if (nounCues.has(token.folded) && before?.kind === 'word' && isInside && prepositions.has(before.folded))
    return false
  const isVerb = /ed$|^said$/u.test(token.folded) || (/s$/u.test(token.folded) && !nounCues.has(token.folded))
  return !noun.test(before?.folded ?? '') || (before?.folded === 'that' && isVerb)
}
