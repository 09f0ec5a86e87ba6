import type { Mark } from '../annotation/mark'
import { fold } from '../language/fold'
import type { EntityType } from './entity'
import { entityKey } from './entity-key'
import { linkedKey } from './linked-key'

/** Folded names that one article gives to organisations and the like, with their type: who speaks may be one. */
export type NameTypes = ReadonlyMap<string, EntityType>

export function typesOfNames(marks: readonly Mark[]): NameTypes {
  const types = new Map<string, EntityType>()
  for (const mark of marks) {
    if (mark.kind !== 'entity') continue
    const name = fold(mark.name)
    // A person of the same name is who speaks.
    if (!types.has(name) || mark.type === 'person') types.set(name, mark.type)
  }
  return types
}

/** The key of whom a mention names or who says a quote; null where the mark is of nobody. */
export function keyOfMark(mark: Mark, types: NameTypes): string | null {
  if (mark.kind === 'entity') {
    const id = mark.annotation?.kind === 'entity' ? mark.annotation.entityId : null
    return id === null ? entityKey(mark.type, mark.name) : linkedKey(id)
  }
  if (mark.kind !== 'quote' || mark.speaker === null) return null
  const { name, entityId } = mark.speaker
  return entityId === null ? entityKey(types.get(fold(name)) ?? 'person', name) : linkedKey(entityId)
}
