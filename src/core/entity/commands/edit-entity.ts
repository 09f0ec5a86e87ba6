import type { CommandContext } from '../../history/change'
import type { TableDiff } from '../../history/diff'
import { sameRecord } from '../../history/same-record'
import type { Entity } from '../entity'
import { asEntity, isEntity, type EntitySubject } from '../entity-subject'

/** The entities' part of a change that edits one subject; null where nothing would change. */
export function editEntity(
  subject: EntitySubject,
  edit: (entity: Entity) => Entity,
  ctx: CommandContext,
): TableDiff<Entity> | null {
  if (!isEntity(subject)) return { added: [edit(asEntity(subject, ctx))], updated: [], removed: [] }
  const edited = edit(subject)
  if (sameRecord(subject, edited)) return null
  return { added: [], updated: [[subject, { ...edited, modified: ctx.now }]], removed: [] }
}
