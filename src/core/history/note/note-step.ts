import type { Note } from '../../note/note'
import type { HistoryEntry } from '../history-entry'

/** What one history entry did to one note. */
export interface NoteStep extends Pick<HistoryEntry, 'seq' | 'at' | 'name' | 'kind'> {
  /** The note after it; null: it was deleted, or not there any more. */
  readonly note: Note | null
  /** Whether the note was not there before it. */
  readonly isFirst: boolean
}

/** null where the entry has nothing to do with the note. */
export function noteStep({ seq, at, name, kind, diff }: HistoryEntry, noteId: string): NoteStep | null {
  const { notes } = diff
  const isOurs = ({ id }: Note) => id === noteId
  const added = notes?.added.find(isOurs)
  if (added !== undefined) return { seq, at, name, kind, note: added, isFirst: true }
  const [, to] = notes?.updated.find(([from]) => isOurs(from)) ?? []
  if (to !== undefined) return { seq, at, name, kind, note: to, isFirst: false }
  return notes?.removed.some(isOurs) === true ? { seq, at, name, kind, note: null, isFirst: false } : null
}
