import type { Change, CommandContext } from '../../history/change'
import { sameRecord } from '../../history/same-record'
import { tableDiff } from '../../history/table-diff'
import type { Note } from '../note'

/** null where nothing changes. `name` is for the menu ("Edit note"). */
export function editNote(
  note: Note,
  part: Partial<Pick<Note, 'title' | 'body' | 'tagIds'>>,
  ctx: CommandContext,
  name = 'Edit note',
): Change | null {
  const next = { ...note, ...part }
  if (sameRecord(note, next)) return null
  return { name, diff: tableDiff('notes', { updated: [[note, { ...next, modified: ctx.now }]] }) }
}
