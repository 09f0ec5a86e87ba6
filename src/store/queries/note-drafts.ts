import type { NoteDraft } from '@/core/note/note-draft'
import type { ArchiveDatabase } from '../archive-database'
import { templateDraftKeys } from '../template-drafts'

/** What was typed in notes and is no change of them yet. */
export async function noteDrafts(db: ArchiveDatabase): Promise<NoteDraft[]> {
  return db.drafts.filter(({ noteId }) => !noteId.startsWith(templateDraftKeys)).toArray()
}
