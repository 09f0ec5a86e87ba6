import type { Actor } from './actor'
import { actorsIn } from './actors-in'
import type { Attribution } from './attribution'
import { beingWords, prepositions } from './clause-words'
import { wordSet } from '../language/lexicon/word-set'
import { isCueAt } from './is-cue-at'
import type { LineView } from './line-view'
import { mayNotInvert } from './may-not-invert'
import type { Token } from '../language/tokenise'
import { subjectBefore, type Region } from './subject-of-cue'

const subordinators = wordSet(
  'when while after before because if since although though but and that which who where',
)
/** A cue that stands further behind a quote belongs to something else. */
const reach = 16
/** … unless who speaks stands at once, with a description between commas. */
const farReach = 45

/** `“…,” she said`, `“…,” said Ana Ruiz, the mayor`, `“…,” the mayor of Lund told reporters`. */
export function attributeAfter(view: LineView, region: Region): Attribution | null {
  if (subordinators.has(view.tokens[region.from]?.folded ?? '')) return null
  const limit = Math.min(region.to, region.from + (opensWithDescribed(view, region) ? farReach : reach))
  for (let at = region.from; at < limit; at += 1) {
    const token = view.tokens[at]
    if (!token || !isCueAt(view, at)) continue
    const subject = subjectBefore(view, region, at)
    if (subject) {
      return {
        cue: token,
        actor: subject.actor,
        certainty: subject.certainty,
        rule: `named before “${token.text}”`,
      }
    }
    const follower = mayNotInvert(token.folded) ? null : actorAfter(view, region, at)
    if (follower)
      return { cue: token, actor: follower, certainty: 0.95, rule: `named right after “${token.text}”` }
    if (at === region.from || at === region.from + 1)
      return { cue: token, actor: null, certainty: 0.4, rule: 'nobody is named beside the cue' }
    return null
  }
  return null
}

function isInName(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.text === '/' || token.text === '-'
}

function opensWithDescribed(view: LineView, region: Region): boolean {
  const [first] = actorsIn(view, region.from, Math.min(region.to, region.from + 12))
  const mark = first && view.tokens[first.to]?.text
  return first !== undefined && first.from - region.from <= 5 && (mark === ',' || mark === '(')
}

/** The actor right after a verb, with descriptions before its name skipped ("said Russian President …"). */
export function actorAfter(view: LineView, region: Region, cue: number): Actor | null {
  const inside = actorsIn(view, cue + 1, Math.min(region.to, cue + 20))
  const [first] = inside
  if (!first || first.from - cue > 5) return nounAfter(view, region, cue)
  const between = view.tokens.slice(cue + 1, first.from)
  if (between.some((token) => !isInName(token) || prepositions.has(token.folded) || token.folded === 'that'))
    return null
  let actor = first
  for (const next of inside.slice(1)) {
    const gap = view.tokens.slice(actor.to, next.from)
    const isName = actor.kind !== 'person' && actor.kind !== 'pronoun'
    if (
      !isName ||
      gap.length > 4 ||
      gap.some((token) => token.kind !== 'word' || prepositions.has(token.folded))
    )
      break
    actor = next
  }
  return actor
}

/** A noun that no lexicon lists, right after a verb: "said a protester using the name of …". */
function nounAfter(view: LineView, region: Region, cue: number): Actor | null {
  const first = view.tokens[cue + 1]
  if (!first || !/^(?:the|a|an|his|her|their|its|one|another)$/u.test(first.folded)) return null
  let to = cue + 2
  while (to < Math.min(region.to, cue + 6)) {
    const token = view.tokens[to]
    if (
      token?.kind !== 'word' ||
      token.isCapital ||
      prepositions.has(token.folded) ||
      beingWords.has(token.folded) ||
      /^(?:who|which|that)$/u.test(token.folded) ||
      (to > cue + 2 && /ing$/u.test(token.folded))
    )
      break
    to += 1
  }
  const last = view.tokens[to - 1]
  if (to < cue + 3 || !last) return null
  const words = view.tokens
    .slice(cue + 2, to)
    .map((token) => token.folded)
    .join(' ')
  return { kind: 'noun', start: first.start, end: last.end, from: cue + 1, to, entity: null, words }
}
