import type { Change, CommandContext } from '../../history/change'
import type { EntitySubject } from '../entity-subject'
import { entityChange } from './entity-change'

/** Writes a note or an identifier on an entity; null where it says so already. */
export function describeEntity(
  subject: EntitySubject,
  part: { readonly note?: string; readonly identifier?: string },
  ctx: CommandContext,
): Change | null {
  const note = part.note?.trim()
  const identifier = part.identifier?.trim()
  if (!('id' in subject) && (note ?? '') === '' && (identifier ?? '') === '') return null
  return entityChange(
    note === undefined ? 'Set identifier' : 'Edit note',
    subject,
    (entity) => ({ ...entity, note: note ?? entity.note, identifier: identifier ?? entity.identifier }),
    ctx,
  )
}
