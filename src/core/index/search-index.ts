import type { Item } from '../article/item'
import type { ParsedQuery, QuerySort } from '../query/query-node'
import type { FacetField } from './facet-fields'
import type { FacetValue, ItemFacets } from './facets'
import type { SavedBytes } from './saved-bytes'
import type { SearchDocument } from './search-document'
import type { LikedText } from './telling-words'

export interface SearchOptions {
  readonly offset: number
  readonly limit: number
  /** `relevance` best first, dates newest first (unknown last); ties by capture, newest first, then by id. */
  readonly sort: QuerySort
  /** Items in the trash are only found with this, or where the query asks `is:trash`. */
  readonly includeTrash: boolean
  /** For a query that is being typed: beginnings of one or two letters stand for their most frequent words alone. */
  readonly preview: boolean
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
  /** There may be more: a preview left something out. */
  readonly isPreview: boolean
}

/** What is kept of an index between two starts. */
export interface SavedIndexParts {
  /** Names its parts, and holds what changes with every save. */
  readonly main: Uint8Array
  /** By name: parts that never change, made when they are asked for. The same name is always the same bytes. */
  readonly parts: ReadonlyMap<string, () => Uint8Array>
}

/** `missing`: items whose part was not there or damaged; they have to be taken in again. `refused`: the index is empty. */
export type LoadOutcome =
  { readonly kind: 'loaded'; readonly missing: readonly string[] } | { readonly kind: 'refused' }

/** What finds items by words, fields, states and dates. A cache: all of it can be made again from the items. */
export interface SearchIndex {
  readonly size: number
  /** Takes documents in, each in place of an earlier one of its id. Many at once are taken in faster. */
  readonly upsert: (docs: readonly SearchDocument[]) => void
  /** Gives an item the states of this row, its words being what they were. Nothing happens where the id is unknown. */
  readonly restate: (item: Pick<Item, 'id' | 'starred' | 'inbox' | 'read' | 'trashed'>) => void
  /** Nothing happens where the id is unknown. */
  readonly remove: (id: string) => void
  readonly ids: () => string[]
  readonly knows: (id: string) => boolean
  /** Whether it knows this document exactly as it is. */
  readonly holds: (doc: SearchDocument) => boolean
  readonly clear: () => void
  readonly search: (query: ParsedQuery, options: SearchOptions) => SearchPage
  /** What is common among all that a query finds, and is among `only`: at most so many values of each field. */
  readonly facets: (query: ParsedQuery, values: number, only?: ReadonlySet<string> | null) => ItemFacets
  /** Values of these fields in which a word begins as is typed, the most frequent first. */
  readonly values: (fields: readonly FacetField[], typed: string, most: number) => readonly FacetValue[]
  /** Words that tell what these texts are about and that other items have too, the most telling first. */
  readonly tellingWords: (texts: readonly LikedText[], most: number) => readonly string[]
  /** How many items a query finds, among `only`, and how many of them came in after a time (ms since the epoch). */
  readonly count: (
    query: ParsedQuery,
    since: number,
    only?: ReadonlySet<string> | null,
  ) => { readonly total: number; readonly fresh: number }
  /** Writes anew what holds documents that are gone: gives memory back and makes scores exact again. */
  readonly compact: () => void
  /**
   * Works out what the first search for a beginning would wait for, a portion of some ms with each step: searches go between two.
   * Each is what was prepared, the code unit that begins what stands in the most documents first.
   */
  readonly prepare: () => Iterable<string>
  /** Seals what is new into a part. */
  readonly save: () => SavedIndexParts
  /** Of the parts as much is read as the index always needs; of the rest, which is read when a query needs it, see `takeLost`. */
  readonly load: (main: SavedBytes, parts: ReadonlyMap<string, SavedBytes>) => LoadOutcome
  /** Items, each given once, whose part turned out to be damaged after it was loaded: they are not found until they are taken in again. */
  readonly takeLost: () => readonly string[]
  /** Whether there are any. */
  readonly hasLost: boolean
}

/** Goes up with every change of what is saved: fields, tokeniser, folding. Other formats are thrown away. */
export const indexFormat = 11
