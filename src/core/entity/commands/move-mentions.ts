import type { Change, CommandContext } from '../../history/change'
import { joinDiffs } from '../../history/join-diffs'
import { editSubject } from '../../annotation/commands/edit-subject'
import type { Subject } from '../../annotation/commands/subject'
import { tableDiff } from '../../history/table-diff'
import { asEntity, isEntity, newEntity, type EntitySubject, type FoundName } from '../entity-subject'

export type MoveTarget =
  | { readonly kind: 'known'; readonly subject: EntitySubject }
  /** Somebody else of this name, made now, whom only these mentions stand for. */
  | { readonly kind: 'new'; readonly as: FoundName }

/**
 * Makes mentions and quotes stand for another entity than their name says, each as a decision of a person. The text
 * and all other mentions stay as they are. null where nothing changes.
 */
export function moveMentions(
  subjects: readonly Subject[],
  to: MoveTarget,
  ctx: CommandContext,
): Change | null {
  const entity = to.kind === 'new' ? newEntity(to.as, ctx) : asEntity(to.subject, ctx)
  const parts = subjects
    .map((subject) =>
      editSubject(
        subject,
        (from) => {
          const { id, name, type } = entity
          if (from.kind === 'entity') return { ...from, type, name, entityId: id }
          return from.kind === 'quote' ? { ...from, speaker: { name, entityId: id } } : from
        },
        ctx,
      ),
    )
    .filter((part) => part !== null)
  if (parts.length === 0) return null
  const isNew = to.kind === 'new' || !isEntity(to.subject)
  return {
    name: parts.length === 1 ? 'Move mention' : 'Move mentions',
    diff: {
      ...(isNew ? tableDiff('entities', { added: [entity] }) : {}),
      ...joinDiffs(parts.map((annotations) => ({ annotations }))),
    },
  }
}
