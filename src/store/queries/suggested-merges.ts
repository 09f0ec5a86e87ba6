import type { Tally } from '@/core/entity/tally'
import { makeEntityBook, type EntityBook } from '@/core/entity/entity-book'
import type { EntityType } from '@/core/entity/entity'
import { mayBeSame } from '@/core/entity/may-be-same'
import { suggestMerges } from '@/core/entity/suggest-merges'
import type { ArchiveDatabase } from '../archive-database'
import { firstEntities } from './list-entities'

/** Two rows of the lists of names that are likely of one. */
export interface SuggestedMerge {
  readonly from: Tally
  readonly into: Tally
  /** 0 to 1. */
  readonly confidence: number
  readonly reason: string
}

/** Of each list the most mentioned names are compared: those who are named once have little to go by. */
const compared = 4000
const types: readonly EntityType[] = [
  'person',
  'organisation',
  'place',
  'group',
  'event',
  'work',
  'product',
  'law',
]

/** What there is to review, surest first, without what a person has dismissed. Takes a while: for a worker. */
export async function suggestedMerges(db: ArchiveDatabase, limit: number): Promise<SuggestedMerge[]> {
  const book = makeEntityBook(await db.entities.toArray())
  const rows = (await Promise.all(types.map((type) => firstEntities(db, type, 'mentions', compared)))).flat()
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const names = rows.map(({ key, type, name, items }) => ({
    id: key,
    type,
    name,
    aliases: book.entities.get(key.slice(7))?.aliases ?? [],
    roles: [],
    items,
  }))
  const found: SuggestedMerge[] = []
  for (const { from: fromKey, into: intoKey, confidence, reason } of suggestMerges(names)) {
    const from = byKey.get(fromKey)
    const into = byKey.get(intoKey)
    if (from === undefined || into === undefined) continue
    if (!mayBeSame(book, keysOf(book, fromKey), keysOf(book, intoKey))) continue
    found.push({ from, into, confidence, reason })
    if (found.length === limit) break
  }
  return found
}

function keysOf(book: EntityBook, key: string): readonly string[] {
  return key.startsWith('entity:') ? book.keysOf(key.slice(7)) : [key]
}
