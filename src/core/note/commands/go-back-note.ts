import type { Change, CommandContext } from '../../history/change'
import type { Note } from '../note'
import { editNote } from './edit-note'

/**
 * Makes a note what it was, as a change of its own; null where nothing would change.
 *
 * @param tags ids of the tags that there are: those that were deleted since are left out
 */
export function goBackNote(
  now: Note,
  { title, body, tagIds }: Note,
  tags: ReadonlySet<string>,
  ctx: CommandContext,
): Change | null {
  const part = { title, body, tagIds: tagIds.filter((id) => tags.has(id)) }
  return editNote(now, part, ctx, 'Go back to an earlier note')
}
