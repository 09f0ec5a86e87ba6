import Dexie, { type Table } from 'dexie'
import type { Original } from '@/core/article/original'
import type { Picture } from '@/core/article/picture'
import type { Change } from '@/core/history/change'
import type { DecisionTable, Diff } from '@/core/history/diff'
import type { HistoryEntry } from '@/core/history/history-entry'
import { isEmptyDiff } from '@/core/history/is-empty-diff'
import { applyInTransaction, DiffConflict } from './apply-in-transaction'
import type { ArchiveDatabase } from './archive-database'
import { checkReferences } from './check-references'
import { followEntities } from './derived/follow-entities'
import { remakeDerived } from './derived/remake-derived'
import { growEvidence } from './evidence-counts'
import { isDerivedAnew } from './is-derived-anew'
import { itemsOfAnnotations } from './items-of-annotations'
import { queueRows } from './queue-rows'
import { noteNaming } from './last-naming'
import { keepOriginalFacts } from './original-facts'
import { readHeld } from './read-held'
import { storageProblem, type StorageProblem } from './storage-problem'
import { storesOfDiff } from './stores-of-diff'

export type CommitOutcome =
  /** Durable. `seq` is its place in history; 0 where the change was empty and nothing was written. */
  | { readonly kind: 'committed'; readonly seq: number }
  /** The archive no longer holds what the change starts from (another window was first). Nothing was written. */
  | { readonly kind: 'conflict'; readonly table: DecisionTable; readonly key: string }
  | StorageProblem

/**
 * Writes a change, its history entry and its index-queue rows in one strict transaction: all of it or none.
 *
 * @param beside writes work under way in the same transaction, also where the change is empty
 */
export async function commit(
  db: ArchiveDatabase,
  change: Change,
  at: number,
  beside: (() => Promise<unknown>) | null = null,
): Promise<CommitOutcome> {
  const isEmpty = isEmptyDiff(change.diff)
  if (isEmpty && beside === null) return { kind: 'committed', seq: 0 }
  // Before the transaction, which ends by itself where something else is waited for.
  const originals = await Promise.all((change.attachments?.originals ?? []).map(readHeld)).catch(
    storageProblem,
  )
  if ('kind' in originals) return originals
  const isAlone = beside === null && change.attachments === undefined
  return inOneTransaction(
    db,
    async () => {
      await beside?.()
      if (isEmpty) return 0
      await addAttachments(db, change.attachments, originals)
      return writeEntry(db, { at, name: change.name, kind: 'do', of: 0, diff: change.diff })
    },
    isAlone ? storesOfDiff(db, change.diff) : db.tables,
  )
}

async function addAttachments(
  db: ArchiveDatabase,
  attachments: Change['attachments'],
  originals: readonly Original[],
): Promise<void> {
  if (attachments === undefined) return
  const { texts, pictures = [] } = attachments
  await db.texts.bulkAdd([...texts])
  await db.originals.bulkAdd([...originals])
  await keepOriginalFacts(db, originals)
  const added = await addPictures(db, pictures)
  await growEvidence(db, { texts: texts.length, originals: originals.length, pictures: added })
}

/** A picture that an earlier text of its item brought is there already, and is the same by its id. Resolves to how many came. */
async function addPictures(db: ArchiveDatabase, pictures: readonly Picture[]): Promise<number> {
  if (pictures.length === 0) return 0
  const ids = pictures.map(({ id }) => id)
  const there = new Set(await db.pictures.where('id').anyOf(ids).primaryKeys())
  const added = pictures.filter(({ id }) => !there.has(id))
  await db.pictures.bulkAdd(added)
  return added.length
}

/** Applies an entry's diff and writes the entry, inside the running transaction. Resolves to its `seq`. */
export async function writeEntry(db: ArchiveDatabase, entry: Omit<HistoryEntry, 'seq'>): Promise<number> {
  const { diff } = entry
  // Asked for together: each has its way to the database and back, and the transaction ends with the last of them. Where one of
  // them fails, nothing of any of them stays.
  const [seq] = await Promise.all([
    db.history.add(entry),
    db.indexQueue.bulkAdd(queueRows(diff)),
    count(db, diff, entry.at),
    applyDiff(db, diff),
  ])
  return seq
}

async function applyDiff(db: ArchiveDatabase, diff: Diff): Promise<void> {
  await applyInTransaction(db, diff)
  await checkReferences(db, diff)
  await followDiff(db, diff)
}

/** What was derived from the records follows them: an analysis of a text that is no longer the item's is dropped. */
async function followDiff(db: ArchiveDatabase, diff: Diff): Promise<void> {
  const part = diff.items
  const updated = part?.updated ?? []
  for (const [from, { id, textId }] of updated) {
    if (from.textId === textId) continue
    await db.analyses.where('[itemId+engine]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete()
  }
  const derivedAnew = updated.filter(([from, to]) => isDerivedAnew(from, to)).map(([, to]) => to)
  const touched = [...(part?.added ?? []), ...(part?.removed ?? []), ...derivedAnew]
  await remakeDerived(db, new Set([...touched.map(({ id }) => id), ...itemsOfAnnotations(diff)]))
  await followEntities(db, diff)
}

/** Runs `work` in one strict transaction over these stores and sorts what can go wrong. */
export async function inOneTransaction(
  db: ArchiveDatabase,
  work: () => Promise<number>,
  stores: readonly Table[] = db.tables,
): Promise<CommitOutcome> {
  let native: IDBTransaction | null = null
  try {
    const seq = await db.transaction('rw', [...stores], async (transaction) => {
      native = transaction.idbtrans
      return work()
    })
    return { kind: 'committed', seq }
  } catch (error) {
    if (error instanceof DiffConflict) return { kind: 'conflict', table: error.table, key: error.key }
    return storageProblem(error, causeOf(native))
  }
}

/** Why the engine itself aborted: requests under way then only say that they were aborted. */
function causeOf(native: IDBTransaction | null): DOMException | null {
  return native?.error ?? null
}

/** Counters are kept with each commit, since counting 100,000 rows takes up to a second. */
async function count(db: ArchiveDatabase, diff: Diff, at: number): Promise<void> {
  const meta = await db.meta.get('archive')
  if (meta === undefined) throw new Error('The archive has no meta row')
  const growth = (part: { added: readonly unknown[]; removed: readonly unknown[] } | undefined): number =>
    (part?.added.length ?? 0) - (part?.removed.length ?? 0)
  // Ascending with every commit, also where the clock is put back: what is remembered of it tells what is lost.
  const lastCommit = Math.max(at, meta.lastCommit + 1)
  await db.meta.put({
    ...meta,
    items: meta.items + growth(diff.items),
    decisions: meta.decisions + growth(diff.annotations),
    lastCommit,
  })
  await noteNaming(db, diff, lastCommit)
}
