import { tallyKeyOf, type Tally } from '@/core/entity/tally'
import { nameDocument, noteDocument } from '@/core/index/aside-documents'
import type { SearchDocument } from '@/core/index/search-document'
import type { SavedIndexParts, SearchIndex } from '@/core/index/search-index'
import type { Note } from '@/core/note/note'
import type { Tag } from '@/core/tag/tag'
import { tagPath } from '@/core/tag/tag-path'
import type { ArchiveDatabase, QueueRow } from '../archive-database'
import { allKeysInPortions } from '../queries/all-keys-in-portions'
import type { AsideIndexes, NoteWords } from './aside-indexes'
import type { ReadIndex } from './index-cache'
import { knownNaming, namingTables, type Naming } from './known-naming'
import { notesAsTyped } from './notes-as-typed'

export interface AsideParts extends AsideIndexes {
  readonly db: ArchiveDatabase
  /** Searches are answered while it waits. */
  readonly pause: () => Promise<void>
}

const notesAtOnce = 50
const namesAtOnce = 500

/**
 * Keeps two indexes beside that of the articles: of notes, made anew at each start, and of all who and what the archive
 * names, which is saved with that of the articles. Both follow the same queue. One call at a time.
 */
export class AsideFollower {
  private changes = 0
  /** Notes that were taken in as they were typed. */
  private readonly typed = new Set<string>()

  constructor(private readonly parts: AsideParts) {}

  /** Names taken in or out since their index was last saved or loaded. */
  get unsaved(): number {
    return this.changes
  }

  /** Makes both from what the archive holds. Resolves to whether that is other than what they held. */
  async build(): Promise<boolean> {
    return this.bringUp(() => true)
  }

  /**
   * Takes the index of names as it was saved, and makes that of notes. What has changed since, the queue says, and it is to be
   * taken in afterwards; who has come or gone without it is looked for here. Resolves to false where what was saved is no use.
   */
  async load({ main, parts }: Pick<ReadIndex, 'main' | 'parts'>): Promise<boolean> {
    const { names } = this.parts
    const outcome = names.load(main, parts)
    if (outcome.kind === 'refused') return false
    this.changes = 0
    const missing = new Set(outcome.missing)
    await this.bringUp((key) => missing.has(key) || !names.knows(key))
    return true
  }

  /** The index of names, to be kept for the next start; null where some of it is to be taken in again first. */
  save(): (SavedIndexParts & { readonly items: number }) | null {
    const { names } = this.parts
    const saved = { ...names.save(), items: names.size }
    return names.hasLost ? null : saved
  }

  /** It was kept. */
  saved(): void {
    this.changes = 0
  }

  private async bringUp(isDue: (key: string) => boolean): Promise<boolean> {
    const { db, notes, names, pause } = this.parts
    let isOther = false
    const noteIds = await db.notes.toCollection().primaryKeys()
    if (removeOthers(notes, new Set(noteIds)) > 0) isOther = true
    for (let at = 0; at < noteIds.length; at += notesAtOnce) {
      if (await this.takeNotes(noteIds.slice(at, at + notesAtOnce))) isOther = true
      await pause()
    }
    const keys = await allKeysInPortions(db.tallies)
    const gone = removeOthers(names, new Set(keys))
    this.changes += gone
    if (gone > 0) isOther = true
    const due = keys.filter(isDue)
    for (let at = 0; at < due.length; at += namesAtOnce) {
      if (await this.takeNames(due.slice(at, at + namesAtOnce))) isOther = true
      await pause()
    }
    return isOther
  }

  /** Takes in what these rows of the queue are about. Resolves to whether anything is other than before. */
  async take(rows: readonly QueueRow[]): Promise<boolean> {
    const ids = (scope: QueueRow['scope']): string[] => [
      ...new Set(rows.filter((row) => row.scope === scope).map(({ id }) => id)),
    ]
    if (rows.some(({ scope }) => scope === 'all' || scope === 'tag')) return this.build()
    let isOther = await this.takeNotes(ids('note'))
    const keys = new Set([
      ...(await this.namedBy(ids('item'))),
      ...ids('name'),
      ...ids('entity').map(tallyKeyOf),
      ...this.parts.names.takeLost(),
    ])
    if (keys.size === 0) return isOther
    const all = await this.withStanding([...keys])
    for (let at = 0; at < all.length; at += namesAtOnce) {
      if (await this.takeNames(all.slice(at, at + namesAtOnce))) isOther = true
      await this.parts.pause()
    }
    return isOther
  }

  /** Takes in what is typed in notes and is no change of them yet. Resolves to whether anything is other than before. */
  async takeTyped(): Promise<boolean> {
    const drafts = await this.parts.db.drafts.toCollection().primaryKeys()
    return this.takeNotes([...new Set([...drafts, ...this.typed])])
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
    const { book } = await db.transaction('r', namingTables(db), () => knownNaming(db))
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

  private async takeNotes(ids: readonly string[]): Promise<boolean> {
    if (ids.length === 0) return false
    const { db, notes, noteWords } = this.parts
    const tables = [db.notes, db.drafts, ...namingTables(db)]
    const [found, { tags }] = await db.transaction('r', tables, async () => [
      await notesAsTyped(db, ids),
      await knownNaming(db),
    ])
    for (const id of ids) this.typed.delete(id)
    for (const { id, isTyped } of found) if (isTyped) this.typed.add(id)
    const words = found.length === 0 ? null : await noteWords()
    const documents = words === null ? [] : found.map((note) => documentOf(note, words, tags))
    return takeAll(notes, ids, documents) > 0
  }

  private async takeNames(keys: readonly string[]): Promise<boolean> {
    if (keys.length === 0) return false
    const { db, names } = this.parts
    const [rows, naming] = await db.transaction('r', [db.tallies, ...namingTables(db)], async () => [
      await db.tallies.bulkGet([...keys]),
      await knownNaming(db),
    ])
    const known = rows.filter((row) => row !== undefined)
    const listed = known.filter(({ list }) => list !== '' && list !== 'not-a-name')
    const documents = listed.map((row) => documentOfName(row, naming))
    const changed = takeAll(names, keys, documents)
    this.changes += changed
    return changed > 0
  }
}

/** Puts what is there of these ids into the index, and takes the others out; how many that changed. */
function takeAll(index: SearchIndex, ids: readonly string[], docs: readonly SearchDocument[]): number {
  const there = new Set(docs.map(({ id }) => id))
  const gone = ids.filter((id) => !there.has(id) && index.knows(id))
  for (const id of gone) index.remove(id)
  const other = docs.filter((doc) => !index.holds(doc))
  index.upsert(other)
  return gone.length + other.length
}

/** How many it took out. */
function removeOthers(index: SearchIndex, there: ReadonlySet<string>): number {
  const gone = index.ids().filter((id) => !there.has(id))
  for (const id of gone) index.remove(id)
  return gone.length
}

/** A note as the index has it, also to show why it was found. */
export function documentOf(note: Note, words: NoteWords, tags: ReadonlyMap<string, Tag>): SearchDocument {
  return noteDocument(note, words(note.body), pathsOf(note.tagIds, tags))
}

function documentOfName(row: Tally, { book, tags }: Naming): SearchDocument {
  const members = row.key.startsWith('entity:') ? book.membersOf(row.key.slice(7)) : []
  return nameDocument(row, members, pathsOf(members[0]?.tagIds ?? [], tags))
}

function pathsOf(ids: readonly string[], tags: ReadonlyMap<string, Tag>): string[] {
  return ids.map((id) => tagPath(id, tags)).filter((path) => path !== '')
}
