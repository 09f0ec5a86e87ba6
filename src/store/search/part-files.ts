import type { SavedBytes } from '@/core/index/saved-bytes'
import type { SavedIndexName } from './saved-index-name'

/**
 * The parts of the saved indexes of one archive: files that never change under their name, so that whoever has one open goes
 * on reading it, and that count for nothing before a row of `indexCache` names them.
 */
export interface PartFiles {
  /** Runs this while no other window writes or deletes files of the archive. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>
  /** All that are there of an index, by name, to be read from when they are needed. Never rejects: what cannot be opened is left out. */
  readonly open: (of: SavedIndexName) => Promise<ReadonlyMap<string, SavedBytes>>
  /** Writes those that are not there. They are on the disk when it resolves. Rejects as storage does; what is there stays. */
  readonly write: (of: SavedIndexName, parts: ReadonlyMap<string, () => Uint8Array>) => Promise<void>
  /** Deletes the others of an index. Never rejects: what another window has open goes another time. */
  readonly keepOnly: (of: SavedIndexName, names: ReadonlySet<string>) => Promise<void>
  /** Nothing of them can be read any more. */
  readonly close: () => void
}
