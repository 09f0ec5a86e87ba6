import { type Unread, type UnreadKey, unreadPrefix } from '@/core/import/unread'
import type { Setting } from '@/core/settings/setting'
import type { ArchiveDatabase } from '../archive-database'
import { readOriginalFacts } from '../original-facts'

export interface ListedUnread {
  readonly setting: Setting<UnreadKey>
  readonly unread: Unread
  /** The item that has the same bytes by now, since it was tried again; null for none. */
  readonly item: { readonly id: string; readonly title: string } | null
}

/** The keys of what could not be read, the newest first: ids rise as they are made. */
export async function listUnreadKeys(db: ArchiveDatabase): Promise<UnreadKey[]> {
  const keys = await db.settings.where('key').startsWith(unreadPrefix).primaryKeys()
  return (keys as UnreadKey[]).reverse()
}

/** All that could not be read. */
export async function listUnread(db: ArchiveDatabase): Promise<Unread[]> {
  const settings = await db.settings.where('key').startsWith(unreadPrefix).toArray()
  return (settings as Setting<UnreadKey>[]).map(({ value }) => value)
}

/** Some of what could not be read, by its keys. Those that are there no more are absent. */
export async function getUnread(
  db: ArchiveDatabase,
  keys: readonly UnreadKey[],
): Promise<ReadonlyMap<string, ListedUnread>> {
  const listed = await Promise.all(
    (await unreadSettings(db, keys)).map(async (setting): Promise<[string, ListedUnread]> => [
      setting.key,
      { setting, unread: setting.value, item: await itemOf(db, setting.value) },
    ]),
  )
  return new Map(listed)
}

/** Read in pieces: thousands at once hold a thread. */
const settingsAtOnce = 500

/** Those of the keys that are still there. */
export async function unreadSettings(
  db: ArchiveDatabase,
  keys: readonly UnreadKey[],
): Promise<Setting<UnreadKey>[]> {
  const read: Setting<UnreadKey>[] = []
  for (let at = 0; at < keys.length; at += settingsAtOnce) {
    const some = await db.settings.bulkGet(keys.slice(at, at + settingsAtOnce))
    read.push(...(some.filter((setting) => setting !== undefined) as Setting<UnreadKey>[]))
  }
  return read
}

/** Its own original has the same bytes too, and is not read: it may have 50 MB. */
async function itemOf(db: ArchiveDatabase, { id, sha256 }: Unread): Promise<ListedUnread['item']> {
  const [same, own] = await Promise.all([
    db.originals.where('sha256').equals(sha256).primaryKeys(),
    db.originals.where('itemId').equals(id).primaryKeys(),
  ])
  const others = same.filter((original) => !own.includes(original))
  for (const id of others) {
    const original = await readOriginalFacts(db, id)
    const item = original === undefined ? undefined : await db.items.get(original.itemId)
    if (item !== undefined) return { id: item.id, title: item.title }
  }
  return null
}
