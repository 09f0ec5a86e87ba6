import type { Item } from '@/core/article/item'
import type { Tally } from '@/core/entity/tally'
import type { SearchDocument } from '@/core/index/search-document'
import { statesOf } from '@/core/index/states-of'
import { createKeptTokens } from '@/core/query/kept-tokens'
import type { Token } from '@/core/query/tokenise'
import type { ArchiveDatabase } from '../archive-database'
import { documentOf } from './aside-follower'
import type { AsideIndexes } from './aside-indexes'
import { knownNaming, namingTables } from './known-naming'
import { notesAsTyped } from './notes-as-typed'
import type { FoundText } from './document-bytes'
import { readFoundDocuments, type FoundDocument } from './read-search-documents'
import { readTexts } from './read-texts'
import { Shelf } from './shelf'
import type { DocumentsOnDisk } from './documents-on-disk'

/** What was shown of the archive lately: as old as the indexes that found it, which say what to forget. */
export interface Shelves {
  /** Items with their texts: all that most hits show. */
  readonly texts: Shelf<FoundText>
  /** Cuts texts into words, and keeps those of the latest. */
  readonly cut: (text: string) => readonly Token[]
  readonly documents: Shelf<FoundDocument>
  readonly notes: Shelf<SearchDocument>
  /** Rows of the lists of names, by their keys. */
  readonly names: Shelf<Tally>
  /** These items have changed; `all`: any of them may have. */
  readonly changed: (ids: readonly string[] | 'all') => void
  /** These items have other states, and all else of them is as it was. */
  readonly restated: (items: readonly Item[]) => void
  /** Notes and names may have. */
  readonly changedAside: () => void
}

/** In code units of text, some bytes each. */
const mostText = 4_000_000
const mostOfDocuments = 2_000_000
/** What a document has beside its text weighs as much as so many units. */
const besideText = 4_000
const mostAside = 500

/** @param onDisk what is asked before the archive; absent where nothing is kept there */
export function createShelves(
  db: ArchiveDatabase,
  noteWords: AsideIndexes['noteWords'],
  onDisk?: DocumentsOnDisk,
): Shelves {
  const texts = new Shelf<FoundText>({
    read: (ids) => keptOr(ids, onDisk?.takeTexts(ids), (others) => readTexts(db, others)),
    weigh: ({ text }) => text.length + 500,
    most: mostText,
  })
  const documents = new Shelf<FoundDocument>({
    read: (ids) => keptOr(ids, onDisk?.takeDocuments(ids), (others) => readFoundDocuments(db, others)),
    weigh: ({ document }) => document.text.length + besideText,
    most: mostOfDocuments,
  })
  const notes = new Shelf<SearchDocument>({
    read: (ids) => readNotes(db, ids, noteWords),
    weigh: () => 1,
    most: mostAside,
  })
  const names = new Shelf<Tally>({ read: (keys) => readNames(db, keys), weigh: () => 1, most: mostAside })
  return {
    texts,
    cut: createKeptTokens(),
    documents,
    notes,
    names,
    changed: (ids) => {
      onDisk?.changed(ids)
      for (const shelf of [texts, documents]) {
        if (ids === 'all') shelf.clear()
        else shelf.forget(ids)
      }
    },
    restated: (items) => {
      onDisk?.changed(items.map(({ id }) => id))
      for (const item of items) {
        texts.mend(item.id, ({ text }) => ({ item, text }))
        documents.mend(item.id, ({ document }) => ({ item, document: { ...document, ...statesOf(item) } }))
      }
    },
    changedAside: () => {
      notes.clear()
      names.clear()
    },
  }
}

/** Those that are on the disk from there, the others from the archive. */
async function keptOr<T>(
  ids: readonly string[],
  kept: Map<string, T> | undefined,
  read: (others: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<ReadonlyMap<string, T>> {
  if (kept === undefined) return read(ids)
  const others = ids.filter((id) => !kept.has(id))
  return others.length === 0 ? kept : new Map([...kept, ...(await read(others))])
}

async function readNotes(
  db: ArchiveDatabase,
  ids: readonly string[],
  noteWords: AsideIndexes['noteWords'],
): Promise<Map<string, SearchDocument>> {
  // Before the transaction, which ends by itself where something else is waited for.
  const words = await noteWords()
  return db.transaction('r', [db.notes, db.drafts, ...namingTables(db)], async () => {
    const notes = await notesAsTyped(db, ids)
    const { tags } = await knownNaming(db)
    return new Map(notes.map((note) => [note.id, documentOf(note, words, tags)]))
  })
}

async function readNames(db: ArchiveDatabase, keys: readonly string[]): Promise<Map<string, Tally>> {
  const rows = (await db.tallies.bulkGet([...keys])).filter((row) => row !== undefined)
  return new Map(rows.map((row) => [row.key, row]))
}
