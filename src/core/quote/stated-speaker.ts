import type { Span } from '../anchor/span'
import type { Attribution } from './attribution'
import type { Discourse } from './discourse'
import { resolveActor, type LastSpeaker } from './resolve-actor'

export interface StatedSpeaker {
  /** The words that say who speaks; null where none do. */
  readonly source: Span | null
  /** Index into the article's entities; null where it stays unclear. */
  readonly entity: number | null
  readonly certainty: number
  readonly reason: string
}

/** Who speaks by what a rule says, resolved to an entity, with the reason in words. */
export function statedSpeaker(
  text: string,
  discourse: Discourse,
  line: number,
  attribution: Attribution | null,
  last: LastSpeaker | null,
): StatedSpeaker {
  const actor = attribution?.actor ?? null
  if (!attribution || !actor) {
    const reason = 'words in quotation marks; nobody is named as their speaker'
    return { source: null, entity: null, certainty: 0.5, reason }
  }
  const { rule, certainty } = attribution
  const words = text.slice(actor.start, actor.end)
  const resolved = resolveActor(discourse, actor, line, last)
  if (!resolved) {
    const reason = `“${words}”, ${rule}, is nobody that the article names for certain`
    return { source: actor, entity: null, certainty: certainty * 0.8, reason }
  }
  const name = discourse.clusters.entities[resolved.entity]?.name ?? words
  const how = resolved.reason === '' ? '' : `, ${resolved.reason}`
  const isPlain = how === '' && name === words
  const reason = isPlain ? `${name}, ${rule}` : `“${words}” → ${name}${how}; ${rule}`
  return { source: actor, entity: resolved.entity, certainty: certainty * resolved.certainty, reason }
}
