import { settleDraft } from '@/core/note/commands/settle-draft'
import type { Session } from '@/renderer/session/session'
import { dropDraft } from '@/store/drafts'
import { noteDrafts } from '@/store/queries/note-drafts'

/** What was typed before the window ended without a commit becomes one now. At the start, before a note is opened. */
export async function settleDrafts(session: Session): Promise<void> {
  const drafts = await noteDrafts(session.db)
  for (const draft of drafts) {
    const note = await session.db.notes.get(draft.noteId)
    const settled = settleDraft(draft, note, session.context())
    if (await session.run(settled.change)) await dropDraft(session.db, draft)
  }
}
