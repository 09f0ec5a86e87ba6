import { trashItems } from '@/core/article/commands/trash-items'
import { listImportRows } from '@/store/import/list-import-rows'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { runOnItems } from '@/renderer/session/run-on-items'
import type { Session } from '@/renderer/session/session'
import { closeImport } from './close-import'

/** All items that an import brought in, in one change, undone in one step. What it added to others stays. */
export async function undoImport(session: Session, importId: string): Promise<void> {
  const rows = await listImportRows(session.db, importId)
  const ids = rows
    .filter(({ outcome }) => outcome === 'added' || outcome === 'details')
    .map(({ itemId }) => itemId)
  closeImport()
  if (!(await runOnItems(session, ids, trashItems))) return
  await noticeWithUndo(session, `Moved ${ids.length.toLocaleString()} to the trash.`)
}
