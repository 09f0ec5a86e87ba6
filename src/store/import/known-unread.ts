import type { UnreadToKeep } from '@/core/import/keep-unread'
import type { ArchiveDatabase } from '../archive-database'
import { listUnread } from '../queries/list-unread'

/**
 * What is under “Could not read”: the same of the same export, imported once more, must not come there twice. Read once for an
 * import, and only where something of it cannot be read.
 */
export class KnownUnread {
  #keys: ReadonlySet<string> | null = null

  /** Those of them that are not there yet. */
  async missing(db: ArchiveDatabase, unread: readonly UnreadToKeep[]): Promise<ReadonlySet<UnreadToKeep>> {
    if (unread.length === 0) return new Set()
    const there = (this.#keys ??= new Set((await listUnread(db)).map(keyOf)))
    return new Set(unread.filter((each) => !there.has(keyOf({ ...each, sha256: each.original.sha256 }))))
  }
}

const keyOf = ({ name, from, sha256 }: { name: string; from: string; sha256: string }): string =>
  JSON.stringify([name, from, sha256])
