import type { QueueRow } from '../archive-database'
import type { NeedRoom } from '../room/need-room'
import type { FoundDocument } from './read-search-documents'

/** What comes of it that an `IndexFollower` follows the archive. */
export interface FollowerEvents {
  /** Called between portions of work: searches are answered while it waits. */
  readonly pause: () => Promise<void>
  /** Something was taken in; `pending` has changed. */
  readonly progress: () => void
  /** These rows were taken in; `all`: rows may have been missed. */
  readonly taken?: (rows: readonly QueueRow[] | 'all') => void
  /** What was saved of the index is in it; more only comes by being taken in, which waits for what this returns. */
  readonly loaded?: () => Promise<void>
  /** These items have changed in the archive, and the index is about to follow; `all`: any may have. */
  readonly changed?: (ids: readonly string[] | 'all') => void
  /** Called before these items are read from the archive; what it returns is called with what was read, and awaited. */
  readonly reading?: (ids: readonly string[]) => (found: readonly FoundDocument[]) => Promise<void>
  /** The saved index is damaged: what is lost of it is made again from the items. */
  readonly repairs?: () => void
  /** Asked before the index is saved; absent where nobody saves it. */
  readonly needRoom?: NeedRoom
  /** Something went wrong that leaves search working. */
  readonly problem: (message: string) => void
}
