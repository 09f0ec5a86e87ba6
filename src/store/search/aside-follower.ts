import Dexie from 'dexie'
import { entityTypes } from '@/core/entity/entity'
import type { EntityBook } from '@/core/entity/entity-book'
import { tallyKeyOf, type Tally } from '@/core/entity/tally'
import { nameDocument, noteDocument } from '@/core/index/aside-documents'
import type { SearchDocument } from '@/core/index/search-document'
import type { Note } from '@/core/note/note'
import type { Tag } from '@/core/tag/tag'
import { tagPath } from '@/core/tag/tag-path'
import type { ArchiveDatabase, QueueRow } from '../archive-database'
import type { AsideIndexes } from './aside-indexes'
import { knownBook } from './known-book'

export interface AsideParts extends AsideIndexes {
  readonly db: ArchiveDatabase
  /** Searches are answered while it waits. */
  readonly pause: () => Promise<void>
}

const notesAtOnce = 50
const namesAtOnce = 500

/**
 * Keeps two small indexes beside that of the articles: of notes, and of all who and what the archive names. They are in
 * memory alone, made anew at each start, and follow the same queue. One call at a time.
 */
export class AsideFollower {
  constructor(private readonly parts: AsideParts) {}

  /** Makes both from what the archive holds. */
  async build(): Promise<void> {
    const { db, notes, names, pause } = this.parts
    const noteIds = await db.notes.toCollection().primaryKeys()
    for (const id of notes.ids()) if (!noteIds.includes(id)) notes.remove(id)
    for (let at = 0; at < noteIds.length; at += notesAtOnce) {
      await this.takeNotes(noteIds.slice(at, at + notesAtOnce))
      await pause()
    }
    const keys = new Set<string>()
    for (const list of entityTypes) {
      const range = [[list, Dexie.minKey] as const, [list, Dexie.maxKey] as const] as const
      const found = await db.tallies
        .where('[list+mentions]')
        .between(...range)
        .primaryKeys()
      for (const key of found) keys.add(key)
      await pause()
    }
    for (const key of names.ids()) if (!keys.has(key)) names.remove(key)
    const all = [...keys]
    for (let at = 0; at < all.length; at += namesAtOnce) {
      await this.takeNames(all.slice(at, at + namesAtOnce))
      await pause()
    }
  }

  /** Takes in what these rows of the queue are about. */
  async take(rows: readonly QueueRow[]): Promise<void> {
    const ids = (scope: QueueRow['scope']): string[] => [
      ...new Set(rows.filter((row) => row.scope === scope).map(({ id }) => id)),
    ]
    if (rows.some(({ scope }) => scope === 'all' || scope === 'tag')) return this.build()
    await this.takeNotes(ids('note'))
    const keys = new Set([
      ...(await this.namedBy(ids('item'))),
      ...ids('name'),
      ...ids('entity').map(tallyKeyOf),
    ])
    const all = await this.withStanding([...keys])
    for (let at = 0; at < all.length; at += namesAtOnce) {
      await this.takeNames(all.slice(at, at + namesAtOnce))
      await this.parts.pause()
    }
  }

  private async namedBy(itemIds: readonly string[]): Promise<string[]> {
    if (itemIds.length === 0) return []
    const found = await this.parts.db.postings
      .where('itemId')
      .anyOf([...itemIds])
      .primaryKeys()
    return found.map(([key]) => key)
  }

  /** These, and the rows of whom they stand for. */
  private async withStanding(keys: readonly string[]): Promise<string[]> {
    const { db } = this.parts
    const book = await db.transaction('r', [db.entities, db.meta], () => knownBook(db))
    const all = new Set<string>()
    for (const key of keys) {
      all.add(key)
      const entity = key.startsWith('entity:') ? book.standingFor(key.slice(7)) : book.entityOf(key)
      if (entity !== null) {
        all.add(tallyKeyOf(entity.id))
        for (const own of book.keysOf(entity.id)) all.add(own)
      }
    }
    return [...all]
  }

  private async takeNotes(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const { db, notes, noteWords } = this.parts
    const [rows, tags] = await db.transaction('r', [db.notes, db.tags], async () => [
      await db.notes.bulkGet([...ids]),
      await readTags(db),
    ])
    for (const [place, id] of ids.entries()) if (rows[place] === undefined) notes.remove(id)
    const found = rows.filter((note) => note !== undefined)
    notes.upsert(found.map((note) => documentOf(note, noteWords, tags)))
  }

  private async takeNames(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return
    const { db, names } = this.parts
    const tables = [db.tallies, db.entities, db.tags, db.meta]
    const [rows, book, tags] = await db.transaction('r', tables, async () => [
      await db.tallies.bulkGet([...keys]),
      await knownBook(db),
      await readTags(db),
    ])
    const listed = rows.filter((row) => row !== undefined && row.list !== '' && row.list !== 'not-a-name')
    const there = new Set(listed.map((row) => row?.key))
    for (const key of keys) if (!there.has(key)) names.remove(key)
    names.upsert(listed.flatMap((row) => (row === undefined ? [] : [documentOfName(row, book, tags)])))
  }
}

/** A note as the index has it, also to show why it was found. */
export function documentOf(
  note: Note,
  noteWords: (body: string) => string,
  tags: ReadonlyMap<string, Tag>,
): SearchDocument {
  return noteDocument(note, noteWords(note.body), pathsOf(note.tagIds, tags))
}

function documentOfName(row: Tally, book: EntityBook, tags: ReadonlyMap<string, Tag>): SearchDocument {
  const members = row.key.startsWith('entity:') ? book.membersOf(row.key.slice(7)) : []
  return nameDocument(row, members, pathsOf(members[0]?.tagIds ?? [], tags))
}

function pathsOf(ids: readonly string[], tags: ReadonlyMap<string, Tag>): string[] {
  return ids.map((id) => tagPath(id, tags)).filter((path) => path !== '')
}

export async function readTags(db: ArchiveDatabase): Promise<ReadonlyMap<string, Tag>> {
  return new Map((await db.tags.toArray()).map((tag) => [tag.id, tag]))
}
