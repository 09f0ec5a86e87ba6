import type { EntityType } from '../../entity/entity'
import type { Change, CommandContext } from '../../history/change'
import type { Annotation } from '../annotation'
import { editSubject } from './edit-subject'
import { isSuggestion, type Subject } from './subject'

/** Changes type, name, or both, of a mention. A changed one is no longer linked to the archive's entity. */
export function setEntity(
  subject: Subject,
  to: { readonly type?: EntityType; readonly name?: string },
  ctx: CommandContext,
): Change | null {
  const before = isSuggestion(subject) ? subject.mark : subject
  if (before.kind !== 'entity') return null
  const type = to.type ?? before.type
  const name = to.name?.replace(/\s+/gu, ' ').trim() ?? before.name
  if (name === '' || (type === before.type && name === before.name)) return null
  const edit = (from: Annotation): Annotation =>
    from.kind === 'entity' ? { ...from, type, name, entityId: null } : from
  const diff = editSubject(subject, edit, ctx)
  if (diff === null) return null
  return { name: type === before.type ? 'Change name' : 'Change type', diff: { annotations: diff } }
}
