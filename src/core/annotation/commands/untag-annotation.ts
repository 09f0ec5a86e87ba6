import type { Change, CommandContext } from '../../history/change'
import type { Annotation } from '../annotation'
import { editSubject } from './edit-subject'

export function untagAnnotation(
  annotation: Annotation,
  tagIds: readonly string[],
  ctx: CommandContext,
): Change | null {
  const away = new Set(tagIds)
  const edit = (from: Annotation): Annotation => ({
    ...from,
    tagIds: from.tagIds.filter((id) => !away.has(id)),
  })
  const diff = editSubject(annotation, edit, ctx)
  return diff === null ? null : { name: 'Untag excerpt', diff: { annotations: diff } }
}
