import type { CommandContext } from '../../history/change'
import type { TableDiff } from '../../history/diff'
import { sameRecord } from '../../history/same-record'
import type { Annotation } from '../annotation'
import { decide } from './decide'
import { isSuggestion, type Subject } from './subject'

/**
 * The annotations' part of a change that edits one subject; null where nothing would change. A suggestion is
 * confirmed by any edit, also by one that leaves it as the machine found it.
 */
export function editSubject(
  subject: Subject,
  edit: (annotation: Annotation) => Annotation,
  ctx: CommandContext,
): TableDiff<Annotation> | null {
  if (isSuggestion(subject)) {
    return { added: [edit(decide(subject, 'confirmed', ctx))], updated: [], removed: [] }
  }
  const edited = edit(subject)
  if (sameRecord(subject, edited)) return null
  return { added: [], updated: [[subject, { ...edited, modified: ctx.now }]], removed: [] }
}
