import Dexie, { type EntityTable, type Table } from 'dexie'
import type { Analysis } from '@/core/annotation/analysis'
import type { Annotation } from '@/core/annotation/annotation'
import type { ArticleText } from '@/core/article/article-text'
import type { Item } from '@/core/article/item'
import type { Original } from '@/core/article/original'
import type { Collection } from '@/core/collection/collection'
import type { Entity } from '@/core/entity/entity'
import type { Posting } from '@/core/entity/posting'
import type { HistoryEntry } from '@/core/history/history-entry'
import type { Note } from '@/core/note/note'
import type { Setting } from '@/core/settings/setting'
import type { Tag } from '@/core/tag/tag'

/** Fixed for ever: another name would be an empty archive. */
export const archiveName = 'cuttings'
/** The archive's own schema version, kept in `meta`, since Dexie opens a newer one without a word. */
export const schemaVersion = 1

/** What the index has to take in: one row per change, deleted once a saved index covers it. */
export interface QueueRow {
  readonly seq: number
  /** `item`: this item; `tag`: all that carry this tag; `all`: everything. */
  readonly scope: 'item' | 'tag' | 'all'
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

/** The saved search index: a cache that can be thrown away. */
export interface IndexCacheRow {
  readonly key: 'index'
  readonly format: number
  /** All queue rows up to this one are in it. */
  readonly upTo: number
  readonly items: number
  readonly bytes: Uint8Array
}

/** The archive in IndexedDB. `docs/schema.md` says what each table is for. */
export class ArchiveDatabase extends Dexie {
  declare items: EntityTable<Item, 'id'>
  declare texts: EntityTable<ArticleText, 'id'>
  declare originals: EntityTable<Original, 'id'>
  declare annotations: EntityTable<Annotation, 'id'>
  declare analyses: Table<Analysis, [itemId: string, engine: string]>
  declare entities: EntityTable<Entity, 'id'>
  declare postings: Table<Posting, [key: string, itemId: string]>
  declare tags: EntityTable<Tag, 'id'>
  declare collections: EntityTable<Collection, 'id'>
  declare notes: EntityTable<Note, 'id'>
  declare settings: EntityTable<Setting, 'key'>
  declare history: Table<HistoryEntry, number, Omit<HistoryEntry, 'seq'>>
  declare indexQueue: Table<QueueRow, number, Omit<QueueRow, 'seq'>>
  declare indexCache: EntityTable<IndexCacheRow, 'key'>
  declare meta: EntityTable<MetaRow, 'key'>

  constructor(name: string = archiveName) {
    // Never opened by a mere query: what was closed from outside may come back empty.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false })
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
  }
}
