import type { ItemInBackup } from '@/core/backup/inside-backup'
import type { Change, CommandContext } from '@/core/history/change'
import { sameRecord } from '@/core/history/same-record'
import { emptyMaps, type RecordMaps } from '@/core/merge/backup-records'
import { bringBack, copyOfItem } from '@/core/merge/bring-back'
import { conflictWords, type ToldConflict } from '@/core/merge/conflict-words'
import { theirRecords } from '@/core/merge/their-records'
import type { ArchiveDatabase } from '../archive-database'

/** The change that brings an item of a backup back as it was, or as a copy beside what is here; null: it is so already. */
export async function bringBackItem(
  db: ArchiveDatabase,
  inBackup: ItemInBackup,
  how: 'as-it-was' | 'as-copy',
  ctx: CommandContext,
): Promise<Change | null> {
  const wanted = how === 'as-copy' ? copyOfItem(inBackup, ctx) : inBackup
  const itemId = wanted.item.id
  const mine = await readMine(db, itemId)
  const texts = await db.texts.where('itemId').equals(itemId).primaryKeys()
  const originals = await db.originals.where('itemId').equals(itemId).primaryKeys()
  const pictures = await db.pictures.where('itemId').equals(itemId).primaryKeys()
  return bringBack(wanted, { mine, evidence: new Set([...texts, ...originals, ...pictures]) }, ctx)
}

/** How an item and its marks differ from what is here. */
export interface ItemDifference {
  /** `gone`: it is not in the archive. */
  readonly kind: 'gone' | 'here'
  readonly fields: ToldConflict['fields']
  /** Marks that were there and are not so here; that are here and were not there. */
  readonly marksOnlyThere: number
  readonly marksOnlyHere: number
}

export async function compareItem(db: ArchiveDatabase, inBackup: ItemInBackup): Promise<ItemDifference> {
  const { item, marks } = inBackup
  const mine = await readMine(db, item.id)
  const raw: RecordMaps = { ...emptyMaps(), items: new Map([[item.id, item]]) }
  for (const tag of inBackup.tags) raw.tags.set(tag.id, tag)
  for (const collection of inBackup.collections) raw.collections.set(collection.id, collection)
  const { records: theirs } = theirRecords(raw, mine)
  const told = conflictWords({ table: 'items', key: item.id, kind: 'changed' }, { theirs, mine })
  const there = new Set(marks.map(({ id }) => id))
  return {
    kind: mine.items.has(item.id) ? 'here' : 'gone',
    fields: told.fields,
    marksOnlyThere: marks.filter((mark) => !sameRecord(mine.annotations.get(mark.id), mark)).length,
    marksOnlyHere: [...mine.annotations.keys()].filter((id) => !there.has(id)).length,
  }
}

async function readMine(db: ArchiveDatabase, itemId: string): Promise<RecordMaps> {
  const byId = <R extends { readonly id: string }>(rows: readonly R[]): Map<string, R> =>
    new Map(rows.map((row) => [row.id, row]))
  const item = await db.items.get(itemId)
  return {
    ...emptyMaps(),
    items: byId(item === undefined ? [] : [item]),
    annotations: byId(await db.annotations.where('itemId').equals(itemId).toArray()),
    tags: byId(await db.tags.toArray()),
    collections: byId(await db.collections.toArray()),
    entities: byId(await db.entities.toArray()),
  }
}
