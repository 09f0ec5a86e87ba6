import type { Change, CommandContext } from '../../history/change'
import { ensureTags } from '../../tag/ensure-tags'
import type { Tag } from '../../tag/tag'
import type { Annotation } from '../annotation'
import { editAll } from './edit-all'
import type { Subject } from './subject'

/** Gives all marks the tags of `paths` (`parent/child`), making those that are missing. */
export function tagMarks(
  subjects: readonly Subject[],
  paths: readonly string[],
  tags: readonly Tag[],
  ctx: CommandContext,
): Change | null {
  const { added, ids } = ensureTags(tags, paths, ctx)
  if (ids.length === 0) return null
  const edit = (from: Annotation): Annotation => ({ ...from, tagIds: [...new Set([...from.tagIds, ...ids])] })
  const change = editAll('Tag excerpts', subjects, edit, ctx)
  return change === null
    ? null
    : { ...change, diff: { tags: { added, updated: [], removed: [] }, ...change.diff } }
}
