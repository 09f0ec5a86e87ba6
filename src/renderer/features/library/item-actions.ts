import { emptyTrash } from '@/core/article/commands/empty-trash'
import { restoreItems } from '@/core/article/commands/restore-items'
import { setInbox } from '@/core/article/commands/set-inbox'
import { setRead } from '@/core/article/commands/set-read'
import { setStarred } from '@/core/article/commands/set-starred'
import { trashItems } from '@/core/article/commands/trash-items'
import type { Item } from '@/core/article/item'
import { getItems } from '@/store/queries/get-items'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { countItems } from './count-items'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useItemList } from './use-item-list'

/** Stars the items, or removes the star where all have one. */
export async function toggleStarred(session: Session, ids: readonly string[]): Promise<void> {
  const items = await getItems(session.db, ids)
  await session.run(setStarred(items, !items.every((item) => item.starred === 1), session.context()))
}

/** Marks the items as read, or as unread where all are read. */
export async function toggleRead(session: Session, ids: readonly string[]): Promise<void> {
  const items = await getItems(session.db, ids)
  await session.run(setRead(items, !items.every((item) => item.read === 1), session.context()))
}

/** Takes the items out of the inbox, or back into it where none is in it. */
export async function toggleInbox(session: Session, ids: readonly string[]): Promise<void> {
  const items = await getItems(session.db, ids)
  const back = items.every((item) => item.inbox === 0)
  const go = async () => session.run(setInbox(items, back, session.context()))
  const leaves = useView.getState().libraryView.kind === 'inbox' && !back
  await (leaves ? leavingList(ids, go) : go())
}

export async function moveToTrash(session: Session, ids: readonly string[]): Promise<void> {
  const items = (await getItems(session.db, ids)).filter((item) => item.trashed === 0)
  if (items.length === 0) return
  const done = await leavingList(ids, () => session.run(trashItems(items, session.context())))
  if (done) await noticeWithUndo(session, `Moved ${countItems(items.length)} to the trash.`)
}

export async function restoreFromTrash(session: Session, ids: readonly string[]): Promise<void> {
  const items = (await getItems(session.db, ids)).filter((item) => item.trashed !== 0)
  if (items.length === 0) return
  const done = await leavingList(ids, () => session.run(restoreItems(items, session.context())))
  if (done) await noticeWithUndo(session, `Restored ${countItems(items.length)} from the trash.`)
}

export interface TrashContents {
  readonly items: readonly Item[]
  readonly annotations: number
}

/** What emptying the trash would remove. */
export async function readTrash(session: Session): Promise<TrashContents> {
  const items = await session.db.items.where('trashed').above(0).toArray()
  const ids = items.map((item) => item.id)
  return { items, annotations: await session.db.annotations.where('itemId').anyOf(ids).count() }
}

export async function removeTrash(session: Session): Promise<void> {
  const { items } = await readTrash(session)
  const annotations = await session.db.annotations
    .where('itemId')
    .anyOf(items.map((item) => item.id))
    .toArray()
  // Told where it fails; it can be undone all the same.
  if (items.length > 0) await session.backups.backUp()
  const done = await session.run(emptyTrash(items, annotations))
  if (!done || items.length === 0) return
  const open = useView.getState().openItemId
  if (items.some((item) => item.id === open)) useView.getState().show({ openItemId: null })
  await noticeWithUndo(session, `Removed ${countItems(items.length)} from the trash.`)
}

/** Does what takes items out of the list on the screen, then moves on to the next one that stays in it. */
async function leavingList(ids: readonly string[], act: () => Promise<boolean>): Promise<boolean> {
  // What a search found stays on the screen, and the reader with it.
  if (useView.getState().query !== '') return act()
  const list = useItemList.getState()
  const gone = new Set(ids)
  const last = list.ids.findLastIndex((id) => gone.has(id))
  const wasOpen = useView.getState().openItemId
  const next =
    list.ids.slice(last + 1).find((id) => !gone.has(id)) ??
    list.ids.slice(0, Math.max(0, last)).findLast((id) => !gone.has(id))
  const done = await act()
  if (!done || last === -1 || wasOpen === null || !gone.has(wasOpen)) return done
  if (next === undefined) useView.getState().show({ openItemId: null, selectedIds: [] })
  else useItemList.getState().gesture({ kind: 'only', id: next })
  return done
}
