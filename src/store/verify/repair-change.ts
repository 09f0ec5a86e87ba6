import type { Change, CommandContext } from '@/core/history/change'
import type { DecisionTable, DecisionTables } from '@/core/history/diff'
import type { HistoryEntry } from '@/core/history/history-entry'
import { joinDiffs } from '@/core/history/join-diffs'
import { tableDiff } from '@/core/history/table-diff'
import type { Annotation } from '@/core/annotation/annotation'
import type { Finding } from '@/core/verify/finding'
import { putBackMark } from '@/core/verify/put-back-mark'
import type { ArchiveDatabase } from '../archive-database'

type Remade = 'tags' | 'collections' | 'entities'
const tableOf: Readonly<Record<string, Remade>> = {
  tag: 'tags',
  collection: 'collections',
  entity: 'entities',
}

/**
 * What mends these findings without deleting anything, as one change that can be undone; null where none of them can be
 * mended so. Marks go back to the one place of their words; what is named and gone is made again as history knows it.
 */
export async function repairChange(
  db: ArchiveDatabase,
  findings: readonly Finding[],
  ctx: CommandContext,
): Promise<Change | null> {
  const marks = await putBack(db, findings, ctx)
  const wanted = new Map<string, Remade>()
  for (const { kind, detail } of findings) {
    const [word = '', id = ''] = kind === 'named-missing' ? detail.split(' ') : []
    const table = tableOf[word]
    if (table !== undefined) wanted.set(id, table)
  }
  const remade = await lastKnown(db, wanted)
  if (marks.length === 0 && remade.length === 0) return null
  const addedTo = <T extends Remade>(table: T): DecisionTables[T][] =>
    remade.filter((each) => each.table === table).map(({ row }) => row as DecisionTables[T])
  return {
    name: 'Repair the archive',
    diff: joinDiffs([
      tableDiff('annotations', { updated: marks }),
      tableDiff('tags', { added: addedTo('tags') }),
      tableDiff('collections', { added: addedTo('collections') }),
      tableDiff('entities', { added: addedTo('entities') }),
    ]),
  }
}

async function putBack(
  db: ArchiveDatabase,
  findings: readonly Finding[],
  { now }: CommandContext,
): Promise<[Annotation, Annotation][]> {
  const pairs: [Annotation, Annotation][] = []
  for (const { key, kind } of findings) {
    if (kind !== 'mark-elsewhere') continue
    const mark = await db.annotations.get(key)
    if (mark === undefined) continue
    const texts = await db.texts.bulkGet(mark.anchors.map(({ textId }) => textId))
    const byId = new Map(texts.filter((text) => text !== undefined).map(({ id, text }) => [id, text]))
    const to = putBackMark(mark, byId, now)
    if (to !== null) pairs.push([mark, to])
  }
  return pairs
}

interface Known {
  readonly table: Remade
  readonly row: DecisionTables[Remade]
}

/** The newest form of each that history has, with what that names and is gone too. */
async function lastKnown(db: ArchiveDatabase, wanted: ReadonlyMap<string, Remade>): Promise<Known[]> {
  const left = new Map<string, Remade>()
  const want = async (id: string, table: Remade): Promise<void> => {
    if ((await db.table<object, string>(table).get(id)) === undefined) left.set(id, table)
  }
  for (const [id, table] of wanted) await want(id, table)
  const found: Known[] = []
  const last = await db.history.orderBy('seq').last()
  for (let seq = last?.seq ?? 0; seq > 0 && left.size > 0; seq -= 1) {
    const entry = await db.history.get(seq)
    for (const [id, table] of entry === undefined ? [] : [...left]) {
      const row = entry === undefined ? undefined : formIn(entry, table, id)
      if (row === undefined) continue
      left.delete(id)
      found.push({ table, row })
      if ('parentId' in row && row.parentId !== null) await want(row.parentId, table)
      if ('mergedInto' in row && row.mergedInto !== null) await want(row.mergedInto, table)
    }
  }
  return found
}

function formIn<T extends DecisionTable>(
  entry: HistoryEntry,
  table: T,
  id: string,
): DecisionTables[T] | undefined {
  const part = entry.diff[table]
  if (part === undefined) return undefined
  const rows = [...part.added, ...part.updated.map(([, to]) => to), ...part.removed] as DecisionTables[T][]
  return rows.find((row) => 'id' in row && row.id === id)
}
