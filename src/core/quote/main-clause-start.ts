import { wordSet } from '../language/lexicon/word-set'
import type { LineView } from './line-view'

const subordinators = wordSet(
  'when while as after before because since if although though once until whenever whereas asked pressed questioned',
)
/** Words that open a clause together with a participle: "after saying", "by calling". */
const beforeParticiple = wordSet('by in on upon without despite besides through for')
/** An opening clause is looked for this many tokens to the left, and its end as many to the right. */
const reach = 24

/**
 * Where the main clause of a sentence begins, when a clause of another kind opens it: behind the first comma of "When
 * Jon Lee left, the mayor …", "Calling it a day, she …", "Asked by Jon Lee, he …". `at` is a token of the sentence; the
 * index of its first word where no such clause opens it, or -1 where that is far.
 */
export function mainClauseStart(view: LineView, at: number): number {
  const start = sentenceStart(view, at)
  if (start < 0 || !opensAside(view, start)) return start
  const limit = Math.min(view.tokens.length, start + reach)
  for (let next = start + 2; next < limit; next += 1) {
    if (view.sentences[next] !== view.sentences[start] || view.quoted[next]) return start
    if (view.tokens[next]?.text === ',') return next + 1
  }
  return start
}

function sentenceStart(view: LineView, at: number): number {
  let start = at
  while (start > 0 && view.sentences[start - 1] === view.sentences[at] && !view.quoted[start - 1]) {
    start -= 1
    if (at - start > reach) return -1
  }
  return /^(?:but|and|so|yet)$/u.test(view.tokens[start]?.folded ?? '') ? start + 1 : start
}

/** Whether the words at a sentence's start open a clause that is not its main one. */
export function opensAside(view: LineView, start: number): boolean {
  const word = view.tokens[start]?.folded ?? ''
  if (subordinators.has(word)) return true
  if (beforeParticiple.has(word)) return isParticiple(view.tokens[start + 1]?.folded ?? '')
  return isParticiple(word)
}

function isParticiple(folded: string): boolean {
  return (
    folded.length > 5 &&
    folded.endsWith('ing') &&
    !/^(?:during|nothing|something|everything|anything|morning|evening|according)$/u.test(folded)
  )
}
