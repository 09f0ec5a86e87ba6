import { type NoteSitting, noteSittings } from '@/core/history/note/note-sittings'
import { noteStep } from '@/core/history/note/note-step'
import type { ArchiveDatabase } from '../archive-database'
import { historyPortions } from './history-portions'

/**
 * What became of one note, newest first, by sittings: a growing list, whose last one may still go on. Ends where the note
 * was made. Not for the window's thread, as `itemSteps`.
 */
export async function* noteHistory(
  db: ArchiveDatabase,
  noteId: string,
): AsyncGenerator<readonly NoteSitting[]> {
  let sittings: NoteSitting[] = []
  for await (const { entries } of historyPortions(db)) {
    const steps = entries.flatMap((entry) => noteStep(entry, noteId) ?? [])
    if (steps.length === 0) continue
    sittings = noteSittings(sittings, steps)
    yield sittings
    if (steps.some(({ kind, isFirst }) => kind === 'do' && isFirst)) return
  }
}
