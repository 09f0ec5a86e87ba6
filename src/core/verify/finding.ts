/** What a check of the archive can find wrong. */
export type FindingKind =
  /** The bytes that came in are not those of their SHA-256 any more, or cannot be unpacked. */
  | 'original-damaged'
  | 'original-missing'
  /** The time-stamp of an original is damaged, or about something else. */
  | 'stamp-invalid'
  | 'text-damaged'
  | 'text-missing'
  | 'picture-damaged'
  /** A text names a picture that is gone. */
  | 'picture-missing'
  /** A mark's words do not stand where it says. */
  | 'mark-elsewhere'
  /** The text that a mark counts in is gone. */
  | 'mark-without-text'
  /** A record names another one that is gone. */
  | 'named-missing'
  /** The counters kept with each commit are not what is counted. */
  | 'counters'
  /** The search index does not find an item by what it holds, or finds one that is gone. */
  | 'index'
  /** Lists and counts do not know an item as it is, or know one that is gone. */
  | 'lists'

export interface Finding {
  readonly kind: FindingKind
  /** Where it was found; `meta` for the counters. */
  readonly table:
    | 'items'
    | 'texts'
    | 'originals'
    | 'pictures'
    | 'annotations'
    | 'entities'
    | 'notes'
    | 'tags'
    | 'collections'
    | 'meta'
  readonly key: string
  /** The item that it belongs to; '' for none. */
  readonly itemId: string
  /** For people: a title, the words of a mark, what was expected; '' for nothing more to say. */
  readonly detail: string
}
