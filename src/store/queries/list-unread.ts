import { type Unread, type UnreadKey, unreadPrefix } from '@/core/import/unread'
import type { Setting } from '@/core/settings/setting'
import type { ArchiveDatabase } from '../archive-database'

export interface ListedUnread {
  readonly setting: Setting<UnreadKey>
  readonly unread: Unread
  /** The item that has the same bytes by now, since it was tried again; null for none. */
  readonly item: { readonly id: string; readonly title: string } | null
}

/** What could not be read, the newest first. */
export async function listUnread(db: ArchiveDatabase): Promise<ListedUnread[]> {
  const settings = (await db.settings.where('key').startsWith(unreadPrefix).toArray()) as Setting<UnreadKey>[]
  const listed = await Promise.all(
    settings.map(async (setting) => ({
      setting,
      unread: setting.value,
      item: await itemOf(db, setting.value),
    })),
  )
  return listed.sort((a, b) => b.unread.at - a.unread.at)
}

async function itemOf(db: ArchiveDatabase, { sha256 }: Unread): Promise<ListedUnread['item']> {
  const originals = await db.originals.where('sha256').equals(sha256).toArray()
  const items = await db.items.bulkGet(originals.map(({ itemId }) => itemId))
  const item = items.find((one) => one !== undefined)
  return item === undefined ? null : { id: item.id, title: item.title }
}
