import Dexie from 'dexie'
import type { Entity } from '@/core/entity/entity'
import { linkedKey } from '@/core/entity/linked-key'
import { tallyKeyOf, type Tally } from '@/core/entity/tally'
import { fold } from '@/core/language/fold'
import type { ArchiveDatabase, QueueRow } from '../archive-database'
import type { TallyChange, TallyChanges } from './count-postings'

/**
 * Brings the tallies of these keys, and of all entities that stand for them or are given by id, in step with the
 * postings and entities as they stand now; what nothing names any more is told to the search. In the running transaction.
 */
export async function refreshTallies(
  db: ArchiveDatabase,
  changes: TallyChanges,
  entityIds: readonly string[],
): Promise<void> {
  const keys = [...changes.keys()]
  if (keys.length === 0 && entityIds.length === 0) return
  const claimers = await db.entities.where('keys').anyOf(keys).toArray()
  const claimed = new Set(claimers.flatMap((row) => row.keys))
  await refreshKeys(db, changes, claimed)
  const linked = keys.filter((key) => key.startsWith('id:')).map((key) => key.slice(3))
  await refreshEntities(db, new Set([...entityIds, ...claimers.map(({ id }) => id), ...linked]))
}

async function refreshKeys(
  db: ArchiveDatabase,
  changes: TallyChanges,
  claimed: ReadonlySet<string>,
): Promise<void> {
  const keys = [...changes.keys()]
  const before = await db.tallies.bulkGet(keys)
  const put: Tally[] = []
  const gone: string[] = []
  const unlisted: Omit<QueueRow, 'seq'>[] = []
  for (const [at, key] of keys.entries()) {
    const change = changes.get(key)
    if (change === undefined) continue
    const was = before[at]
    const mentions = (was?.mentions ?? 0) + change.mentions
    const quotes = (was?.quotes ?? 0) + change.quotes
    const items = (was?.items ?? 0) + change.items
    if (items <= 0) {
      gone.push(key)
      // Nothing else says that it is gone: what named it is an item like any other.
      if (was !== undefined && was.list !== '') unlisted.push({ scope: 'name', id: key })
      continue
    }
    const type = was?.type ?? change.type
    const name = was?.name ?? change.name
    const list = claimed.has(key) || key.startsWith('id:') ? '' : type
    const lastSeen = await lastSeenOf(db, key, was, change)
    put.push({ key, list, type, name, sort: fold(name), mentions, quotes, items, lastSeen })
  }
  await db.tallies.bulkDelete(gone)
  await db.tallies.bulkPut(put)
  if (unlisted.length > 0) await db.indexQueue.bulkAdd(unlisted)
}

async function lastSeenOf(
  db: ArchiveDatabase,
  key: string,
  was: Tally | undefined,
  change: TallyChange,
): Promise<string> {
  const known = was?.lastSeen ?? ''
  if (change.seen >= known) return change.seen
  // Others named it later than those that went.
  if (change.lostSeen < known) return known
  const index = db.postings.where('[key+seen+itemId]')
  const last = await index.between([key, Dexie.minKey], [key, Dexie.maxKey]).last()
  return last?.seen ?? ''
}

/** The rows of the entities that stand where these stand; those that stand nowhere any more go. */
async function refreshEntities(db: ArchiveDatabase, ids: ReadonlySet<string>): Promise<void> {
  const roots = new Map<string, Entity>()
  const gone: string[] = []
  for (const id of ids) {
    const root = await standing(db, id)
    if (root === null || root.id !== id) gone.push(tallyKeyOf(id))
    if (root !== null) roots.set(root.id, root)
  }
  const put: Tally[] = []
  for (const root of roots.values()) put.push(await entityTally(db, root))
  await db.tallies.bulkDelete(gone)
  await db.tallies.bulkPut(put)
}

async function standing(db: ArchiveDatabase, id: string): Promise<Entity | null> {
  const seen = new Set<string>()
  let row = await db.entities.get(id)
  while (row !== undefined && row.mergedInto !== null && !seen.has(row.mergedInto)) {
    seen.add(row.id)
    row = (await db.entities.get(row.mergedInto)) ?? { ...row, mergedInto: null }
  }
  return row ?? null
}

async function entityTally(db: ArchiveDatabase, root: Entity): Promise<Tally> {
  const members = await membersOf(db, root)
  const keys = [...new Set(members.flatMap((row) => [...row.keys, linkedKey(row.id)]))]
  const rows = (await db.tallies.bulkGet(keys)).filter((row) => row !== undefined)
  const { id, type, name, standing: stands } = root
  return {
    key: tallyKeyOf(id),
    list: stands === 'name' ? type : 'not-a-name',
    type,
    name,
    sort: fold(name),
    mentions: rows.reduce((sum, row) => sum + row.mentions, 0),
    quotes: rows.reduce((sum, row) => sum + row.quotes, 0),
    items: rows.reduce((sum, row) => sum + row.items, 0),
    lastSeen: rows.reduce((last, row) => (row.lastSeen > last ? row.lastSeen : last), ''),
  }
}

async function membersOf(db: ArchiveDatabase, root: Entity): Promise<Entity[]> {
  const members = new Map([[root.id, root]])
  for (let layer = [root.id]; layer.length > 0;) {
    const rows = await db.entities.where('mergedInto').anyOf(layer).toArray()
    const fresh = rows.filter(({ id }) => !members.has(id))
    for (const row of fresh) members.set(row.id, row)
    layer = fresh.map(({ id }) => id)
  }
  return [...members.values()]
}
