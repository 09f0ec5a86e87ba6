import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import { editSubject } from './edit-subject'
import { isSuggestion, type Subject } from './subject'

/** Sets, changes or (with '') clears a comment. A bare comment that is cleared is removed. */
export function setComment(subject: Subject, comment: string, ctx: CommandContext): Change | null {
  const words = comment.trim()
  const before = isSuggestion(subject) ? '' : subject.comment
  if (words === before) return null
  if (words === '' && !isSuggestion(subject) && subject.kind === 'comment' && subject.tagIds.length === 0) {
    return { name: 'Remove comment', diff: tableDiff('annotations', { removed: [subject] }) }
  }
  const diff = editSubject(subject, (annotation) => ({ ...annotation, comment: words }), ctx)
  if (diff === null) return null
  const name = before === '' ? 'Add comment' : words === '' ? 'Remove comment' : 'Edit comment'
  return { name, diff: { annotations: diff } }
}
