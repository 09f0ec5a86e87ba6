import { emptyTrash } from '@/core/article/commands/empty-trash'
import { restoreItems } from '@/core/article/commands/restore-items'
import { setInbox } from '@/core/article/commands/set-inbox'
import { setRead } from '@/core/article/commands/set-read'
import { setStarred } from '@/core/article/commands/set-starred'
import { trashItems } from '@/core/article/commands/trash-items'
import type { Item } from '@/core/article/item'
import { runOnItems } from '@/renderer/session/run-on-items'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { sendItems } from '@/renderer/session/use-sending'
import { getItems } from '@/store/queries/get-items'
import { countItems } from './count-items'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useItemList } from './use-item-list'

/** Stars the items, or removes the star where all have one. */
export async function toggleStarred(session: Session, ids: readonly string[]): Promise<void> {
  await runOnItems(session, ids, (items, ctx) =>
    setStarred(items, !items.every((item) => item.starred === 1), ctx),
  )
}

/** Marks the items as read, or as unread where all are read. */
export async function toggleRead(session: Session, ids: readonly string[]): Promise<void> {
  await runOnItems(session, ids, (items, ctx) => setRead(items, !items.every((item) => item.read === 1), ctx))
}

/** Takes the items out of the inbox, or back into it where none is in it. */
export async function toggleInbox(session: Session, ids: readonly string[]): Promise<void> {
  const isInbox = useView.getState().libraryView.kind === 'inbox'
  const go = () =>
    runOnItems(session, ids, (items, ctx) => setInbox(items, !items.some(({ inbox }) => inbox === 1), ctx))
  await (isInbox ? leavingList(ids, go) : go())
}

/** Asks into which note or dossier the items are to go. */
export async function sendSelected({ db }: Session, ids: readonly string[]): Promise<void> {
  sendItems(await getItems(db, ids))
}

export async function moveToTrash(session: Session, ids: readonly string[]): Promise<void> {
  let count = 0
  const go = () =>
    runOnItems(session, ids, (all, ctx) => {
      const items = all.filter((item) => item.trashed === 0)
      count = items.length
      return trashItems(items, ctx)
    })
  const done = await (inTrash() ? go() : leavingList(ids, go))
  if (done && count > 0) await noticeWithUndo(session, `Moved ${countItems(count)} to the trash.`)
}

export async function restoreFromTrash(session: Session, ids: readonly string[]): Promise<void> {
  let count = 0
  const go = () =>
    runOnItems(session, ids, (all, ctx) => {
      const items = all.filter((item) => item.trashed !== 0)
      count = items.length
      return restoreItems(items, ctx)
    })
  const done = await (inTrash() ? leavingList(ids, go) : go())
  if (done && count > 0) await noticeWithUndo(session, `Restored ${countItems(count)} from the trash.`)
}

const inTrash = (): boolean => useView.getState().libraryView.kind === 'trash'

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
  const { db } = session
  const ids = await db.items.where('trashed').above(0).primaryKeys()
  if (ids.length === 0) return
  // Told where it fails; it can be undone all the same.
  await session.backups.backUp()
  await removeForGood(session, ids)
}

/** Removes those of these items that are still in the trash, as a change that can be undone. */
export async function removeForGood(session: Session, ids: readonly string[]): Promise<void> {
  const { db } = session
  let items: readonly Item[] = []
  // As they stand after the backup, which takes its time: what was taken out of the trash meanwhile stays.
  const done = await session.runFrom(async () => {
    items = (await getItems(db, ids)).filter((item) => item.trashed !== 0)
    const annotations = await db.annotations
      .where('itemId')
      .anyOf(items.map(({ id }) => id))
      .toArray()
    return emptyTrash(items, annotations)
  })
  if (!done || items.length === 0) return
  const open = useView.getState().openItemId
  if (items.some((item) => item.id === open)) useView.getState().show({ openItemId: null })
  await noticeWithUndo(session, `Removed ${countItems(items.length)} from the trash.`)
}

/**
 * Does what takes items out of the list on the screen, and moves on to the next one that stays in it: at once, so that
 * the next key is about that one, and back again where it was refused.
 */
async function leavingList(ids: readonly string[], act: () => Promise<boolean>): Promise<boolean> {
  const view = useView.getState()
  const { openItemId, selectedIds } = view
  const list = useItemList.getState()
  const gone = new Set(ids)
  const last = list.ids.findLastIndex((id) => gone.has(id))
  // What a search found stays on the screen, and the reader with it.
  if (view.query !== '' || last === -1 || openItemId === null || !gone.has(openItemId)) return act()
  const next =
    list.ids.slice(last + 1).find((id) => !gone.has(id)) ??
    list.ids.slice(0, last).findLast((id) => !gone.has(id))
  if (next === undefined) view.show({ openItemId: null, selectedIds: [] })
  else list.gesture({ kind: 'only', id: next })
  const done = await act()
  if (!done && useView.getState().openItemId === (next ?? null)) view.show({ openItemId, selectedIds })
  return done
}
