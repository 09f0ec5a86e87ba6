import type { Analysis } from '../annotation/analysis'
import type { Annotation } from '../annotation/annotation'
import { fold } from '../language/fold'
import type { Speaker } from '../quote/quote'
import type { EntityType } from './entity'
import { entityKey } from './entity-key'
import { linkedKey } from './linked-key'

/**
 * Every key that a mark of an article can have, and perhaps some more: by name and not by mention, of which a long
 * article has tens of thousands. `keyOfMark` says which one a mark has.
 */
export function keysOfArticle(annotations: readonly Annotation[], analysis: Analysis | null): string[] {
  const keys = new Set<string>()
  const types = new Map<string, Set<EntityType>>()
  const addName = (type: EntityType, name: string) => {
    keys.add(entityKey(type, name))
    const folded = fold(name)
    types.set(folded, (types.get(folded) ?? new Set()).add(type))
  }
  for (const annotation of annotations) {
    if (annotation.kind !== 'entity') continue
    addName(annotation.type, annotation.name)
    if (annotation.entityId !== null) keys.add(linkedKey(annotation.entityId))
  }
  const seen = new Set<string>()
  for (const { entity, type } of analysis?.mentions ?? []) {
    const name = analysis?.entities[entity]?.name
    if (name === undefined || seen.has(`${type}:${String(entity)}`)) continue
    seen.add(`${type}:${String(entity)}`)
    addName(type, name)
  }
  const addSpeaker = (speaker: Speaker | null) => {
    if (speaker === null) return
    if (speaker.entityId !== null) keys.add(linkedKey(speaker.entityId))
    // Which of the types it is depends on what was rejected.
    for (const type of types.get(fold(speaker.name)) ?? []) keys.add(entityKey(type, speaker.name))
    keys.add(entityKey('person', speaker.name))
  }
  for (const annotation of annotations) if (annotation.kind === 'quote') addSpeaker(annotation.speaker)
  for (const quote of analysis?.quotes ?? []) addSpeaker(quote.speaker)
  return [...keys]
}
