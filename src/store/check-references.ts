import type { DecisionTable, Diff } from '@/core/history/diff'
import type { ArchiveDatabase } from './archive-database'
import { DiffConflict } from './apply-in-transaction'

/**
 * Throws `DiffConflict` where, after this diff, a record would name one that is gone: two windows can each make a
 * change that is sound by itself, such as deleting a tag and tagging with it. Looks only at what the diff touches.
 * In the transaction that has applied it.
 */
export async function checkReferences(db: ArchiveDatabase, diff: Diff): Promise<void> {
  const named = {
    items: new Set<string>(),
    tags: new Set<string>(),
    collections: new Set<string>(),
    entities: new Set<string>(),
  }
  const name = (table: keyof typeof named, ids: readonly (string | null)[]): void => {
    for (const id of ids) if (id !== null) named[table].add(id)
  }
  for (const item of written(diff.items)) {
    name('tags', item.tagIds)
    name('collections', item.collectionIds)
  }
  for (const annotation of written(diff.annotations)) {
    name('items', [annotation.itemId])
    name('tags', annotation.tagIds)
    if (annotation.kind === 'entity') name('entities', [annotation.entityId])
    if (annotation.kind === 'quote') name('entities', [annotation.speaker?.entityId ?? null])
  }
  for (const entity of written(diff.entities)) {
    name('tags', entity.tagIds)
    name('entities', [entity.mergedInto])
  }
  for (const note of written(diff.notes)) name('tags', note.tagIds)
  for (const tag of written(diff.tags)) name('tags', [tag.parentId])
  for (const collection of written(diff.collections)) name('collections', [collection.parentId])
  for (const table of ['items', 'tags', 'collections', 'entities'] as const)
    await checkThere(db, table, [...named[table]])
  await checkUnnamed(db, diff)
  await checkClaims(db, diff)
}

function written<R>(
  part: { readonly added: readonly R[]; readonly updated: readonly (readonly [R, R])[] } | undefined,
): R[] {
  return part === undefined ? [] : [...part.added, ...part.updated.map(([, to]) => to)]
}

async function checkThere(
  db: ArchiveDatabase,
  table: 'items' | 'tags' | 'collections' | 'entities',
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const there = new Set(
    await db
      .table<unknown, string>(table)
      .where(':id')
      .anyOf([...ids])
      .primaryKeys(),
  )
  const gone = ids.find((id) => !there.has(id))
  if (gone !== undefined) throw new DiffConflict(table, gone)
}

async function checkUnnamed(db: ArchiveDatabase, diff: Diff): Promise<void> {
  const check = async (table: DecisionTable, index: string, removed: readonly { id: string }[] = []) => {
    if (removed.length === 0) return
    const ids = removed.map(({ id }) => id)
    const [left] = await db.table<unknown, string>(table).where(index).anyOf(ids).limit(1).primaryKeys()
    if (left !== undefined) throw new DiffConflict(table, left)
  }
  await check('annotations', 'itemId', diff.items?.removed)
  await check('items', 'tagIds', diff.tags?.removed)
  await check('annotations', 'tagIds', diff.tags?.removed)
  await check('notes', 'tagIds', diff.tags?.removed)
  await check('tags', 'parentId', diff.tags?.removed)
  await check('entities', 'tagIds', diff.tags?.removed)
  await check('entities', 'mergedInto', diff.entities?.removed)
  await check('items', 'collectionIds', diff.collections?.removed)
  await check('collections', 'parentId', diff.collections?.removed)
}

/** A key belongs to one entity: two windows, or a page that is behind, may each make one of the same found name. */
async function checkClaims(db: ArchiveDatabase, diff: Diff): Promise<void> {
  const claimed = written(diff.entities).flatMap(({ id, keys }) => keys.map((key) => [key, id] as const))
  if (claimed.length === 0) return
  const keys = claimed.map(([key]) => key)
  for (const row of await db.entities.where('keys').anyOf(keys).toArray()) {
    const other = claimed.find(([key, id]) => id !== row.id && row.keys.includes(key))
    if (other !== undefined) throw new DiffConflict('entities', other[1])
  }
}
