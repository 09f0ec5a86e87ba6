import type { CommandContext } from '../history/change'
import type { Entity, EntityType } from './entity'
import { entityKey } from './entity-key'

/** A name that the machine found and nobody has decided about. */
export interface FoundName {
  readonly type: EntityType
  readonly name: string
}

/** What an entity command edits: an entity, or a found name that becomes one in the same change. */
export type EntitySubject = Entity | FoundName

export function isEntity(subject: EntitySubject): subject is Entity {
  return 'id' in subject
}

/** The entity that a subject is or becomes. */
export function asEntity(subject: EntitySubject, ctx: CommandContext): Entity {
  if (isEntity(subject)) return subject
  return { ...newEntity(subject, ctx), keys: [entityKey(subject.type, subject.name)] }
}

/** An entity that no key stands for yet. */
export function newEntity({ type, name }: FoundName, ctx: CommandContext): Entity {
  return {
    id: ctx.newId(),
    type,
    name,
    aliases: [],
    keys: [],
    never: [],
    standing: 'name',
    note: '',
    tagIds: [],
    identifier: '',
    mergedInto: null,
    created: ctx.now,
    modified: ctx.now,
  }
}
