import { actorsIn } from './actors-in'
import type { Attribution } from './attribution'
import type { LineView } from './line-view'
import type { Region } from './subject-of-cue'

/** `“…” — Ana Ruiz`: signed like a motto, with nothing else but a description after the name. */
export function attributeDash(view: LineView, region: Region): Attribution | null {
  const dash = view.tokens[region.from]
  if (!dash || !/^[—–―-]$/u.test(dash.text)) return null
  const actor = actorsIn(view, region.from + 1, region.from + 12).find(
    (other) => other.from === region.from + 1,
  )
  const next = actor && view.tokens[actor.to]
  const isAlone = !next || (actor.to < region.to && /^[,.(]$/u.test(next.text)) || actor.to >= region.to
  if (!actor || actor.kind === 'pronoun' || !isAlone) return null
  return { cue: null, actor, certainty: 0.85, rule: 'named after a dash' }
}
