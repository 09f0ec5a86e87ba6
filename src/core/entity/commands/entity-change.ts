import type { Change, CommandContext } from '../../history/change'
import type { Entity } from '../entity'
import type { EntitySubject } from '../entity-subject'
import { editEntity } from './edit-entity'

/** A change that edits one subject alone; null where nothing would change. */
export function entityChange(
  name: string,
  subject: EntitySubject,
  edit: (entity: Entity) => Entity,
  ctx: CommandContext,
): Change | null {
  const entities = editEntity(subject, edit, ctx)
  return entities === null ? null : { name, diff: { entities } }
}
