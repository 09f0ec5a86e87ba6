import Dexie, { type EntityTable, type PromiseExtended, type Table } from 'dexie'
import type { Analysis } from '@/core/annotation/analysis'
import type { Annotation } from '@/core/annotation/annotation'
import type { ArticleText } from '@/core/article/article-text'
import type { Item } from '@/core/article/item'
import type { Original } from '@/core/article/original'
import type { Picture } from '@/core/article/picture'
import type { Collection } from '@/core/collection/collection'
import type { Entity } from '@/core/entity/entity'
import type { Posting } from '@/core/entity/posting'
import type { Tally } from '@/core/entity/tally'
import type { HistoryEntry } from '@/core/history/history-entry'
import type { ImportJob, ImportedRow } from '@/core/import/import-job'
import type { NoteDraft } from '@/core/note/note-draft'
import type { Note } from '@/core/note/note'
import type { ArchiveQuote } from '@/core/quote/archive-quote'
import type { Setting } from '@/core/settings/setting'
import type { Tag } from '@/core/tag/tag'
import { coarseChanges } from './coarse-changes'
import { toVersion2 } from './migrations/0002-entities-and-quotes'
import { toVersion3 } from './migrations/0003-imports'
import { toVersion4 } from './migrations/0004-pictures'
import { shortReads } from './short-reads'

/** The first database's, fixed for ever; a restored archive has one of its own, and main says which one it is. */
export const archiveName = 'cuttings'
/** The archive's own schema version, kept in `meta`, since Dexie opens a newer one without a word. */
export const schemaVersion = 4

/** What the index has to take in: one row per change, deleted once a saved index covers it. */
export interface QueueRow {
  readonly seq: number
  /**
   * `item`, `note`, `entity`: this one; `tag`, `collection`: all that are in it or below it; `name`: all that name whom
   * this key (`EntityBook`) stands for; `all`: everything. A Cuttings that does not know a scope has nothing to do for it.
   */
  readonly scope: 'item' | 'tag' | 'collection' | 'note' | 'entity' | 'name' | 'all'
  readonly id: string
}

export interface MetaRow {
  readonly key: 'archive'
  readonly archiveId: string
  readonly schemaVersion: number
  readonly created: number
  /** Counters kept in the same transaction as each commit. */
  readonly items: number
  readonly decisions: number
  /** ms since the epoch of the last commit; later than that where the clock was put back. 0: there was none yet. */
  readonly lastCommit: number
}

/** Where a saved search index is, what lists go by, or what is known of an original: caches that can be thrown away. */
export interface IndexCacheRow {
  /** `index`: the file that names the parts of the articles' index (`search/main-file`, `search/part-files`); `names`: the same of the index of names; `documents`: see `search/documents-on-disk`; `lists`: see `saved-columns`; `original:` and an id: see `original-facts`. */
  readonly key: string
  readonly format: number
  /** Of `index`, `names` and `documents`: all queue rows up to this one are in it; of `lists`: all commits up to this place in history. */
  readonly upTo: number
  /** How many there are in it. */
  readonly items: number
  /** See `cached-bytes`; rows of before, and of a few bytes, are arrays. */
  readonly bytes: Blob | Uint8Array<ArrayBuffer>
}

/** Which items have their postings and quotes, and made by which rules. */
export interface DerivedRow {
  readonly itemId: string
  /** As `derivedVersion` was when they were made. */
  readonly version: number
}

/** A file of an export that is being imported: kept until its last row is in the archive. */
export interface ImportFileRow {
  readonly importId: string
  /** Its place among the files, from 0. */
  readonly at: number
  /** As `ImportFile.path`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Where these bytes begin in a file of so many, the rest of which is in the next rows; absent where they are all of it. */
  readonly piece?: { readonly from: number; readonly of: number }
  /** Why it could not be unpacked, in plain words; absent where it could. */
  readonly problem?: string
  /** As `WholeFile.beside`. */
  readonly beside?: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** What tells whether a text is nearly that of another: derived from the item's text of today. */
export interface SketchRow {
  readonly itemId: string
  readonly textId: string
  /** `Sketch.bands`: two texts that have one in common may be nearly the same. */
  readonly bands: readonly string[]
  /** `Sketch.least`. */
  readonly least: Uint32Array
}

/** The archive in IndexedDB. `docs/schema.md` says what each table is for. */
export class ArchiveDatabase extends Dexie {
  declare items: EntityTable<Item, 'id'>
  declare texts: EntityTable<ArticleText, 'id'>
  declare originals: EntityTable<Original, 'id'>
  declare pictures: EntityTable<Picture, 'id'>
  declare annotations: EntityTable<Annotation, 'id'>
  declare analyses: Table<Analysis, [itemId: string, engine: string]>
  declare entities: EntityTable<Entity, 'id'>
  declare postings: Table<Posting, [key: string, itemId: string]>
  declare tallies: EntityTable<Tally, 'key'>
  declare quotes: EntityTable<ArchiveQuote, 'id'>
  declare derived: EntityTable<DerivedRow, 'itemId'>
  declare tags: EntityTable<Tag, 'id'>
  declare collections: EntityTable<Collection, 'id'>
  declare notes: EntityTable<Note, 'id'>
  declare drafts: EntityTable<NoteDraft, 'noteId'>
  declare settings: EntityTable<Setting, 'key'>
  declare imports: EntityTable<ImportJob, 'id'>
  declare importFiles: Table<ImportFileRow, [importId: string, at: number]>
  declare importRows: Table<ImportedRow, [importId: string, at: number]>
  declare sketches: EntityTable<SketchRow, 'itemId'>
  declare history: Table<HistoryEntry, number, Omit<HistoryEntry, 'seq'>>
  declare indexQueue: Table<QueueRow, number, Omit<QueueRow, 'seq'>>
  declare indexCache: EntityTable<IndexCacheRow, 'key'>
  declare meta: EntityTable<MetaRow, 'key'>

  private isLost = false

  /** @param version an older one, to read an archive as it stands before it is brought up */
  constructor(name: string = archiveName, version = schemaVersion) {
    // Never opened by a mere query: what was closed from outside may come back empty.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false })
    this.use(coarseChanges)
    this.use(shortReads)
    this.version(1).stores({
      items: 'id, captured, published, title, source, url, inbox, starred, trashed, *tagIds, *collectionIds',
      texts: 'id, itemId, sha256',
      originals: 'id, itemId, sha256',
      annotations: 'id, itemId, kind, *tagIds, created',
      analyses: '[itemId+engine], engine',
      entities: 'id, type, name',
      postings: '[key+itemId], itemId, type',
      tags: 'id, parentId',
      collections: 'id, parentId',
      notes: 'id, modified, *tagIds',
      settings: 'key',
      history: '++seq, [seq+kind+of+name]',
      indexQueue: '++seq',
      indexCache: 'key',
      meta: 'key',
    })
    if (version < 2) return
    // Derived tables are filled in the background: an upgrade that reads 100,000 items would hold the window.
    this.version(2)
      .stores({
        entities: 'id, type, name, *keys, mergedInto, *tagIds',
        postings: '[key+itemId], itemId, [key+seen+itemId]',
        tallies: 'key, [list+mentions], [list+quotes], [list+lastSeen], [list+sort]',
        quotes: 'id, itemId, [seen+id], [key+seen+id], star, *prints',
        derived: 'itemId, version',
        drafts: 'noteId',
      })
      .upgrade(toVersion2)
    if (version < 3) return
    this.version(3)
      .stores({
        items:
          'id, captured, published, title, source, url, inbox, starred, trashed, *tagIds, *collectionIds, foreign',
        imports: 'id',
        importFiles: '[importId+at]',
        importRows: '[importId+at]',
        sketches: 'itemId, *bands',
      })
      .upgrade(toVersion3)
    if (version < 4) return
    this.version(4).stores({ pictures: 'id, itemId, textId' }).upgrade(toVersion4)
  }

  /** Dexie closes with `disableAutoOpen: false` where it found the connection gone, and would open it again. */
  override close(options?: { readonly disableAutoOpen: boolean }): void {
    if (options?.disableAutoOpen === false) this.isLost = true
    super.close(options)
  }

  /** What the browser has closed, as on a full disk, is not opened again before a restart: it may come back empty. */
  override open(): PromiseExtended<Dexie> {
    return this.isLost
      ? Dexie.Promise.reject(new Dexie.DatabaseClosedError('The archive was closed from outside.'))
      : super.open()
  }
}
