import type { ColourNames } from '../annotation/colour-names'
import type { ReadingPlace } from '../article/reading-place'
import type { Dossier, DossierEntry } from '../dossier/dossier'
import type { ExcerptSort } from '../excerpt/excerpt'
import type { ExportTemplate } from '../export/export-template'
import type { Unread } from '../import/unread'
import type { KeptAuthority } from '../stamp/kept-authority'
import type { KeptStamp } from '../stamp/kept-stamp'
import type { SavedSearch } from '../query/saved-search'

/** Every setting that the archive keeps, with the shape of its value. */
export interface SettingValues {
  /** Ids of excerpts in the order that a person gave them by dragging. */
  'excerpts.order': readonly string[]
  'excerpts.sort': ExcerptSort
  'highlights.names': ColourNames
  /** `placesKey`. */
  'reader.places': readonly ReadingPlace[]
  /** Whether the pictures of articles are kept with them; absent: they are. */
  'pictures.keep': boolean
  /** Days after which the trash removes an item by itself; absent or 0: never. */
  'trash.days': number
  /** Whether words are also found in their other English forms. */
  'search.stems': boolean
  /** In the order of the library pane. */
  'searches.saved': readonly SavedSearch[]
  /** One row each, under `dossierKey` of its id. */
  [key: `dossier:${string}`]: Dossier
  /** One row each, under `dossierEntryKey` of its dossier's id and its own. */
  [key: `dossier-entry:${string}`]: DossierEntry
  /** One row each, under `templateKey` of its id. */
  [key: `template:${string}`]: ExportTemplate
  /** The server that time-stamps are asked of; absent: none was named, and none is asked. */
  'stamp.server': string
  /** The time-stamp of an original, one row each, under `stampKey` of its id. */
  [key: `stamp:${string}`]: KeptStamp
  /** Whose time-stamps are trusted, one row each, under `authorityKey`. */
  [key: `authority:${string}`]: KeptAuthority
  /** What came in and could not be read, one row each. */
  [key: `unread:${string}`]: Unread
}
export type SettingKey = keyof SettingValues

export interface Setting<K extends SettingKey = SettingKey> {
  readonly key: K
  readonly value: SettingValues[K]
}
