import { actorAfter } from './attribute-after'
import type { Attribution } from './attribution'
import { prepositions } from './clause-words'
import { isCueAt } from './is-cue-at'
import type { LineView } from './line-view'
import { mayNotInvert } from './may-not-invert'
import { subjectBefore, type Region } from './subject-of-cue'
import { tellingCues, tellingSomebody } from './telling-words'
import type { Told } from './told'
import { toldContent } from './told-content'

/** Commas further left belong to what is told. */
const commas = 6
/** From the comma to its cue, a description of who speaks included. */
const reach = 30
const adjunct =
  /^(?:on|in|at|during|after|before|while|when|as|by|through|via|this|last|late|early|to|over|from|speaking|citing|yesterday|today|for|with|because)$/u

/** `…, X said`, `…, said X, the mayor of Y`, `The plan, X said, was dead`. */
export function toldLast(view: LineView, region: Region): Told | null {
  let seen = 0
  for (let at = region.to - 1; at > region.from + 1 && seen < commas; at -= 1) {
    if (view.quoted[at]) return null
    if (view.tokens[at]?.text !== ',') continue
    seen += 1
    const said = saidIn(view, { from: at + 1, to: region.to })
    if (!said) continue
    const rest = said.rest < 0 ? null : toldContent(view, { from: said.rest, to: region.to })
    const front = toldContent(view, { from: region.from, to: at }, rest ? 1 : undefined)
    if (!front) return null
    return { content: rest ? [...front, ...rest] : front, attribution: said.attribution }
  }
  return null
}

interface Said {
  readonly attribution: Attribution
  /** Where what is told goes on; -1 where it does not. */
  readonly rest: number
}

/** A cue with its subject right at the start of a stretch, and nothing told after it. */
function saidIn(view: LineView, region: Region): Said | null {
  const limit = Math.min(region.to, region.from + reach)
  for (let at = region.from; at < limit; at += 1) {
    const token = view.tokens[at]
    if (!token || view.quoted[at]) return null
    if (!tellingCues.has(token.folded) || !isCueAt(view, at)) continue
    const isInverted = at === region.from
    if (isInverted && mayNotInvert(token.folded)) return null
    const actor = isInverted ? actorAfter(view, region, at) : null
    if (isInverted && (!actor || actor.kind === 'pronoun' || !endsThere(view, region, actor.to))) return null
    const subject = actor ? { actor, certainty: 0.95 } : subjectBefore(view, region, at)
    if (!subject || subject.certainty < 0.85 || subject.actor.words === 'who') return null
    const rest = isInverted || tellingSomebody.has(token.folded) ? -1 : afterCue(view, region, at + 1)
    if (tellingSomebody.has(token.folded) && hasThat(view, region, at)) return null
    if (rest === 'told') return null
    const rule = isInverted ? `named right after “${token.text}”` : `named before “${token.text}”`
    return { attribution: { cue: token, actor: subject.actor, certainty: subject.certainty, rule }, rest }
  }
  return null
}

function hasThat(view: LineView, region: Region, cue: number): boolean {
  return view.tokens.slice(cue, Math.min(region.to, cue + 16)).some((token) => token.folded === 'that')
}

/** What stands after a cue: the end or an adjunct (-1), the rest of what is told (its token), or words of its own. */
function afterCue(view: LineView, region: Region, at: number): number | 'told' {
  const next = view.tokens[at]
  if (!next || at >= region.to || /^[.!?;”"]$/u.test(next.text)) return -1
  if (next.text === ',') {
    const token = view.tokens[at + 1]
    const goesOn =
      token?.kind === 'word' && !token.isCapital && !/ing$/u.test(token.folded) && token.folded !== 'who'
    return goesOn && !/^(?:and|but|as|a|an|the)$/u.test(token.folded) ? at + 1 : -1
  }
  return adjunct.test(next.folded) || /day$/u.test(next.folded) ? -1 : 'told'
}

/** After an inverted subject there is no verb of its own: the end, a comma, a preposition, "who". */
function endsThere(view: LineView, region: Region, at: number): boolean {
  const next = view.tokens[at]
  return (
    !next || at >= region.to || next.kind === 'mark' || prepositions.has(next.folded) || next.folded === 'who'
  )
}
