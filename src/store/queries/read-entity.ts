import type { Entity } from '@/core/entity/entity'
import { makeEntityBook, type EntityBook } from '@/core/entity/entity-book'
import type { EntitySubject } from '@/core/entity/entity-subject'
import { tallyKeyOf, type Tally } from '@/core/entity/tally'
import type { ArchiveDatabase } from '../archive-database'
import { readEntityBook } from './read-entity-book'

export interface EntityView {
  /** The entity, or the found name that nobody has decided about. */
  readonly subject: EntitySubject
  /** Its row in the list. */
  readonly tally: Tally
  /** All keys that stand for it. */
  readonly keys: readonly string[]
  /** What the archive counts under each of its keys; those that nothing names are absent. */
  readonly forms: readonly Tally[]
  /** Entities that were merged into it, with what they are called. */
  readonly merged: readonly Entity[]
  readonly book: EntityBook
}

/** What stands for this key or row of a list (`entity:<id>`), merges followed; null: nothing of that name any more. */
export async function readEntity(db: ArchiveDatabase, key: string): Promise<EntityView | null> {
  const found = key.startsWith('entity:') ? `id:${key.slice(7)}` : key
  const root = (await readEntityBook(db, [found])).entityOf(found)
  if (root === null) {
    const tally = await db.tallies.get(key)
    if (tally === undefined) return null
    const { type, name } = tally
    const book = makeEntityBook([])
    return { subject: { type, name }, tally, keys: [key], forms: [tally], merged: [], book }
  }
  const members = [root]
  for (let layer = [root.id]; layer.length > 0;) {
    const rows = await db.entities.where('mergedInto').anyOf(layer).toArray()
    const fresh = rows.filter(({ id }) => !members.some((member) => member.id === id))
    members.push(...fresh)
    layer = fresh.map(({ id }) => id)
  }
  const book = makeEntityBook(members)
  const keys = book.keysOf(root.id)
  const [tally, ...forms] = await db.tallies.bulkGet([tallyKeyOf(root.id), ...keys])
  if (tally === undefined) return null
  return {
    subject: root,
    tally,
    keys,
    forms: forms.filter((row) => row !== undefined),
    merged: members.slice(1),
    book,
  }
}
