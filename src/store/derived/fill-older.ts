import { derivedVersion } from '@/core/entity/derived-version'
import type { ArchiveDatabase } from '../archive-database'
import { bringSketches } from './bring-sketches'
import { bringUpToDate } from './bring-up-to-date'

/**
 * A row of `meta` beside the archive's own, once all items have what this version derives from them: what comes in later has it from
 * the beginning, so that no start looks for what is missing.
 */
interface Filled {
  readonly key: 'filled'
  readonly version: string
}

const table = (db: ArchiveDatabase) => db.table<Filled, string>('meta')

/**
 * Fills in what an older Cuttings has not derived: lists of names and quotes, sketches of texts. Can end at any point and goes on
 * from there. `pause` resolves when the next batch may start.
 */
export async function fillOlder(db: ArchiveDatabase, pause: () => Promise<void>): Promise<void> {
  const version = `${String(derivedVersion)}/sketches`
  if ((await table(db).get('filled'))?.version === version) return
  await bringUpToDate(db, pause)
  await bringSketches(db, pause)
  await table(db).put({ key: 'filled', version })
}
