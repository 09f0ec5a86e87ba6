import { actorsIn } from './actors-in'
import type { Attribution } from './attribution'
import { actorAfter } from './attribute-after'
import { beingWords } from './clause-words'
import { namingCues, nounCues } from './cue-words'
import { isCueAt } from './is-cue-at'
import type { LineView } from './line-view'
import { wordSet } from '../language/lexicon/word-set'
import { firstFree, isFree } from './first-free'
import { subjectBefore, type Region } from './subject-of-cue'

/** Verbs that clearly tell, after which a clause follows. */
const telling = wordSet(
  'said says say saying told tells telling added adds wrote writes argued argues claimed claims',
)

/** `She said: “…”`, `the mayor called it “…”`, `it was called “…” by the mayor`. */
export function attributeBefore(view: LineView, region: Region, after: Region): Attribution | null {
  const end = withoutAside(view, region)
  for (let at = end - 1; at >= region.from; at -= 1) {
    const token = view.tokens[at]
    if (!token || !isCueAt(view, at) || isWithinTold(view, region, at)) continue
    const isPassive =
      beingWords.has(view.tokens[at - 1]?.folded ?? '') &&
      namingCues.has(token.folded) &&
      !/ing$/u.test(token.folded)
    if (isPassive) return passive(view, after, at)
    const subject = subjectBefore(view, region, at)
    if (
      nounCues.has(token.folded) &&
      (!subject || subject.certainty < 0.9) &&
      hasVerbBefore(view, region, at)
    )
      continue
    if (subject)
      return {
        cue: token,
        actor: subject.actor,
        certainty: subject.certainty,
        rule: `subject of “${token.text}”`,
      }
    const mayInvert = at - region.from <= 2 && !/ing$/u.test(token.folded) && !namingCues.has(token.folded)
    const follower = mayInvert && view.quoted[region.from - 1] !== true ? actorAfter(view, region, at) : null
    if (follower)
      return { cue: token, actor: follower, certainty: 0.8, rule: `named right after “${token.text}”` }
    return { cue: token, actor: null, certainty: 0.5, rule: 'nobody is named beside the cue' }
  }
  return colon(view, region)
}

/** Words before a verb that only might be said, or is an aim: "will continue", "a leader to counter". */
const unreal = wordSet("to will would can could shall should may might must 'll")
/** Verbs of saying that are as often of doing or thinking. */
const weak = wordSet(
  'think thinks thought believe believes believed continue continues continued agree agrees agreed',
)

/** Whether a cue is a part of what somebody else says, further left: "Ruiz said Lee will continue to be “…”". */
function isWithinTold(view: LineView, region: Region, cue: number): boolean {
  const isUnreal = unreal.has(view.tokens[cue - 1]?.folded ?? '') || isOfSomebody(view, region, cue)
  if (!isUnreal && !weak.has(view.tokens[cue]?.folded ?? '')) return false
  for (let at = cue - 1; at >= region.from; at -= 1) {
    if (telling.has(view.tokens[at]?.folded ?? '') && isCueAt(view, at)) return true
  }
  return false
}

/** The verb of a clause about somebody in the words: "told a man who suggested that they may lose that “…”". */
function isOfSomebody(view: LineView, region: Region, cue: number): boolean {
  const isRelative = view.tokens[cue - 1]?.folded === 'who' && view.tokens[cue - 2]?.kind === 'word'
  return isRelative && region.to - cue > 3
}

/** Where an aside between dashes right before the quote begins: `X spoke — which Y noted — “…”`. */
function withoutAside(view: LineView, region: Region): number {
  const isDash = (at: number): boolean => /^[—–]$/u.test(view.tokens[at]?.text ?? '')
  if (!isDash(region.to - 1)) return region.to
  let at = region.to - 2
  while (at > region.from && !isDash(at)) at -= 1
  return at > region.from ? at : region.to
}

/** Whether a verb of saying that is never a noun stands further left. */
function hasVerbBefore(view: LineView, region: Region, cue: number): boolean {
  for (let at = cue - 1; at >= region.from; at -= 1) {
    if (isCueAt(view, at) && !nounCues.has(view.tokens[at]?.folded ?? '')) return true
  }
  return false
}

function passive(view: LineView, after: Region, cue: number): Attribution | null {
  const token = view.tokens[cue]
  const by = view.tokens[after.from]?.text === 'by' ? after.from : -1
  const agent = by < 0 ? null : actorAfter(view, after, by)
  return token
    ? { cue: token, actor: agent, certainty: agent ? 0.85 : 0.4, rule: `after “${token.text}” and “by”` }
    : null
}

/** `The minister on Iran: “…”` has no verb at all. */
function colon(view: LineView, region: Region): Attribution | null {
  if (view.tokens[region.to - 1]?.text !== ':') return null
  const actors = actorsIn(view, region.from, region.to).filter((actor) => isFree(view, actor))
  const actor = firstFree(view, actors)
  return actor && actor.kind !== 'place' && actor.kind !== 'group' && actor.words !== 'it'
    ? { cue: null, actor, certainty: 0.65, rule: 'subject of the words before the colon' }
    : { cue: null, actor: null, certainty: 0.4, rule: 'nobody is named before the colon' }
}
