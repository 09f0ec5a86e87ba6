import type { NoteDraft } from '@/core/note/note-draft'
import type { ArchiveDatabase } from './archive-database'

/** Resolves once it is durable. */
export async function saveDraft(db: ArchiveDatabase, draft: NoteDraft): Promise<void> {
  await db.drafts.put(draft)
}

/** Removes the draft once it is committed, unless more was typed since. */
export async function dropDraft(db: ArchiveDatabase, committed: NoteDraft): Promise<void> {
  await db.transaction('rw', db.drafts, async () => {
    const draft = await db.drafts.get(committed.noteId)
    if (draft?.at === committed.at && draft.body === committed.body && draft.title === committed.title)
      await db.drafts.delete(committed.noteId)
  })
}
