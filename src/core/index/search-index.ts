import type { ParsedQuery } from '../query/query-node'
import type { SearchDocument } from './search-document'

export interface SearchOptions {
  readonly offset: number
  readonly limit: number
  /** `relevance` best first, dates newest first (unknown last); ties by capture, newest first, then by id. */
  readonly sort: 'relevance' | 'published' | 'captured'
  /** Items in the trash are only found with this, or where the query asks `is:trash`. */
  readonly includeTrash: boolean
}

export interface FoundItem {
  readonly id: string
  /** Higher is better; 0 where the query has no words. Only comparable within one search. */
  readonly score: number
}

export interface SearchPage {
  readonly found: readonly FoundItem[]
  /** All items found, of which `found` is the asked-for part. */
  readonly total: number
}

/** Asked for where a phrase has to be checked in the text itself. Ids that are not there may be left out. */
export type TextsOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** What finds items by words, fields, states and dates. A cache: all of it can be made again from the items. */
export interface SearchIndex {
  readonly size: number
  /** Takes a document in, in place of an earlier one of its id. */
  readonly upsert: (doc: SearchDocument) => void
  /** Nothing happens where the id is unknown. */
  readonly remove: (id: string) => void
  readonly ids: () => string[]
  readonly clear: () => void
  /** The index may change while it runs; an item that is gone by then is left out. */
  readonly search: (query: ParsedQuery, options: SearchOptions) => Promise<SearchPage>
  /** Gives memory back after changes and makes scores exact again. Blocks: some 0.2 s at 10,000 items. */
  readonly compact: () => Promise<void>
  /** Compact before saving. */
  readonly save: () => Uint8Array
  /** false where the bytes are damaged or of another format: the index is empty then. */
  readonly load: (bytes: Uint8Array) => boolean
}

/** Goes up with every change of what is saved: fields, tokeniser, folding. Other formats are thrown away. */
export const indexFormat = 1
