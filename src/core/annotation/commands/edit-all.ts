import type { Change, CommandContext } from '../../history/change'
import { joinDiffs } from '../../history/join-diffs'
import type { Annotation } from '../annotation'
import { editSubject } from './edit-subject'
import type { Subject } from './subject'

/** One change that edits many marks alike; null where nothing would change. */
export function editAll(
  name: string,
  subjects: readonly Subject[],
  edit: (annotation: Annotation) => Annotation,
  ctx: CommandContext,
): Change | null {
  const parts = subjects.map((subject) => editSubject(subject, edit, ctx)).filter((part) => part !== null)
  if (parts.length === 0) return null
  return { name, diff: joinDiffs(parts.map((annotations) => ({ annotations }))) }
}
