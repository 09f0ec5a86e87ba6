import { cueWords } from './cue-words'
import type { LineView } from './line-view'

/** Words of the cue lexicon that are as often nouns: no cue right after a determiner or a possessive. */
const noun = /^(?:the|a|an|his|her|their|its|this|that|any|no|of|these|those)$/u

/** Whether the token is a verb of saying, and no part of a name or a noun ("the report", "his claims"). */
export function isCueAt(view: LineView, at: number): boolean {
  const token = view.tokens[at]
  if (token?.kind !== 'word' || !cueWords.has(token.folded)) return false
  if (
    token.isCapital &&
    at > 0 &&
    view.sentences[at - 1] === view.sentences[at] &&
    view.tokens[at - 1]?.kind === 'word'
  ) {
    return false
  }
  const before = view.tokens[at - 1]
  if (before?.kind === 'possessive') return false
  return !noun.test(before?.folded ?? '') || (before?.folded === 'that' && /ed$|^said$/u.test(token.folded))
}
