import { changesTable } from '@/core/history/changes-table'
import type { Diff } from '@/core/history/diff'
import type { ArchiveDatabase } from './archive-database'

/** A row of `meta` beside the archive's own, so that who keeps entities, tags and collections in memory knows when they are others. */
interface LastNaming {
  readonly key: 'naming'
  /** `lastCommit` of the archive as it is with the last change of any of them. */
  readonly at: number
}

const table = (db: ArchiveDatabase) => db.table<LastNaming, string>('meta')

/** Another number after each change of entities, tags or collections; undefined where nobody can tell. */
export async function lastNaming(db: ArchiveDatabase): Promise<number | undefined> {
  const [row, archive] = await Promise.all([table(db).get('naming'), db.meta.get('archive')])
  // An archive of before this row: each commit may have changed them.
  return row?.at ?? archive?.lastCommit
}

/** In the transaction of a commit of this diff, with the `lastCommit` that it has given the archive. */
export async function noteNaming(db: ArchiveDatabase, diff: Diff, at: number): Promise<void> {
  const tables = ['entities', 'tags', 'collections'] as const
  if (tables.some((one) => changesTable(diff, one))) await table(db).put({ key: 'naming', at })
}
