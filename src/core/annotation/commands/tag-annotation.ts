import type { Change, CommandContext } from '../../history/change'
import { ensureTags } from '../../tag/ensure-tags'
import type { Tag } from '../../tag/tag'
import { editSubject } from './edit-subject'
import { isSuggestion, type Subject } from './subject'

/** Adds the tags of `paths` (`parent/child`), making those that are missing. */
export function tagAnnotation(
  subject: Subject,
  paths: readonly string[],
  tags: readonly Tag[],
  ctx: CommandContext,
): Change | null {
  const ensured = ensureTags(tags, paths, ctx)
  const before = isSuggestion(subject) ? [] : subject.tagIds
  const tagIds = [...new Set([...before, ...ensured.ids])]
  if (tagIds.length === before.length) return null
  const diff = editSubject(subject, (annotation) => ({ ...annotation, tagIds }), ctx)
  if (diff === null) return null
  return {
    name: 'Tag excerpt',
    diff: { tags: { added: ensured.added, updated: [], removed: [] }, annotations: diff },
  }
}
