/** Something that came in and could not be read. Its bytes are an original, by `id` as by that of an item. */
export interface Unread {
  /** Also its key among the settings of the archive. */
  readonly id: UnreadKey
  /** Of the file, or where it stood in an export: `row 12`. */
  readonly name: string
  /** What it came with: `Pocket: export.zip`; '' where it came by itself. */
  readonly from: string
  /** Why, in plain words. */
  readonly reason: string
  /** ms since the epoch. */
  readonly at: number
  /** Bytes. */
  readonly size: number
  readonly mediaType: string
  /** Of the bytes, lower-case hex. */
  readonly sha256: string
}

export type UnreadKey = `unread:${string}`
export const unreadPrefix = 'unread:'
