import { checkItem } from '@/core/verify/check-item'
import type { Finding } from '@/core/verify/finding'
import { missingNames, type NamedTable, type NamingRecord } from '@/core/verify/missing-names'
import type { ArchiveDatabase } from '../archive-database'
import { readInSteps } from '../backup/read-in-steps'

/** Items of one transaction. */
const itemsAtOnce = 50
const namedTables = ['tags', 'collections', 'entities', 'items'] as const satisfies readonly NamedTable[]

export interface RecordsChecked {
  readonly findings: readonly Finding[]
  readonly items: number
  readonly marks: number
}

/**
 * Looks whether every item has its text and original, every mark stands where it says, and everything that is named is
 * there. Each record is held against what is there in the same transaction, so that changes meanwhile mislead nothing.
 */
export async function verifyRecords(
  db: ArchiveDatabase,
  step: (rows: number) => void,
): Promise<RecordsChecked> {
  const findings: Finding[] = []
  let marks = 0
  const ids = await db.items.toCollection().primaryKeys()
  for (let at = 0; at < ids.length; at += itemsAtOnce) {
    const portion = ids.slice(at, at + itemsAtOnce)
    const checked = await checkItems(db, portion)
    findings.push(...checked.findings)
    marks += checked.marks
    step(portion.length)
  }
  for (const table of ['annotations', 'entities', 'notes', 'tags', 'collections'] as const)
    for await (const rows of readInSteps(db, table))
      findings.push(...(await checkNames(db, table, rows as readonly { readonly id: string }[])))
  return { findings, items: ids.length, marks }
}

async function checkItems(
  db: ArchiveDatabase,
  ids: readonly string[],
): Promise<{ findings: Finding[]; marks: number }> {
  const evidence = [db.texts, db.originals, db.pictures]
  const tables = [db.items, ...evidence, db.annotations, db.tags, db.collections, db.entities]
  return db.transaction('r', tables, async () => {
    const items = (await db.items.bulkGet([...ids])).filter((item) => item !== undefined)
    const findings: Finding[] = []
    let marks = 0
    for (const item of items) {
      const texts = await db.texts.where('itemId').equals(item.id).toArray()
      // Keys alone: the bytes are megabytes.
      const originalIds = await db.originals.where('itemId').equals(item.id).primaryKeys()
      const pictureIds = await db.pictures.where('itemId').equals(item.id).primaryKeys()
      const annotations = await db.annotations.where('itemId').equals(item.id).toArray()
      marks += annotations.length
      findings.push(...checkItem({ item, texts, originalIds, pictureIds, annotations }))
    }
    findings.push(
      ...(await missing(
        db,
        items.map((record) => ({ table: 'items', record })),
      )),
    )
    return { findings, marks }
  })
}

/** As the rows are at this moment: what was read before may have been changed. */
function checkNames(
  db: ArchiveDatabase,
  table: Exclude<NamingRecord['table'], 'items'>,
  rows: readonly { readonly id: string }[],
): Promise<Finding[]> {
  return db.transaction(
    'r',
    [db.items, db.annotations, db.entities, db.notes, db.tags, db.collections],
    async () => {
      const now = await db.table<NamingRecord['record'], string>(table).bulkGet(rows.map(({ id }) => id))
      const naming = now
        .filter((record) => record !== undefined)
        // The table and the record belong together; the compiler cannot follow that through a variable.
        .map((record) => ({ table, record }) as NamingRecord)
      return missing(db, naming)
    },
  )
}

async function missing(db: ArchiveDatabase, naming: readonly NamingRecord[]): Promise<Finding[]> {
  const asked: Record<NamedTable, Set<string>> = {
    tags: new Set(),
    collections: new Set(),
    entities: new Set(),
    items: new Set(),
  }
  const all = naming.flatMap((each) =>
    missingNames(each, (table, id) => {
      asked[table].add(id)
      return false
    }),
  )
  const there = new Map<NamedTable, Set<string>>()
  for (const table of namedTables) {
    const ids = [...asked[table]]
    const keys =
      ids.length === 0 ? [] : await db.table<object, string>(table).where(':id').anyOf(ids).primaryKeys()
    there.set(table, new Set(keys))
  }
  return all.filter(({ table, id }) => there.get(table)?.has(id) !== true).map(({ finding }) => finding)
}
