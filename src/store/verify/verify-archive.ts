import type { BackupCodec } from '@/core/backup/backup-codec'
import type { SearchIndex } from '@/core/index/search-index'
import type { Verification } from '@/core/verify/verification'
import type { ArchiveDatabase } from '../archive-database'
import { verifyCounters } from './verify-counters'
import { verifyEvidence } from './verify-evidence'
import type { PartFiles } from '../search/part-files'
import { verifyIndex } from './verify-index'
import { verifyLists } from './verify-lists'
import { verifyStamps } from './verify-stamps'
import { verifyRecords } from './verify-records'

export interface VerifyParts {
  readonly codec: Pick<BackupCodec, 'sha256' | 'encode' | 'decode'>
  /** An empty one, to compare with. */
  readonly index: SearchIndex
  /** Where the index is saved. */
  readonly files: PartFiles
  readonly clock: () => number
  /** Rows looked at so far, and how many there are. */
  readonly progress: (done: number, total: number) => void
}

/** Looks at all of the archive, while people go on working. Changes nothing. */
export async function verifyArchive(db: ArchiveDatabase, parts: VerifyParts): Promise<Verification> {
  const { codec, index, files, clock, progress } = parts
  const began = clock()
  const [originals, texts, pictures, items] = await Promise.all([
    db.originals.count(),
    db.texts.count(),
    db.pictures.count(),
    db.items.count(),
  ])
  const total = originals + texts + pictures + 2 * items
  let done = 0
  const step = (rows: number): void => {
    done += rows
    progress(done, Math.max(done, total))
  }
  const evidence = await verifyEvidence(db, codec, step)
  const stamps = await verifyStamps(db)
  const records = await verifyRecords(db, step)
  const counters = await verifyCounters(db)
  const lists = await verifyLists(db, codec)
  const search = await verifyIndex(db, index, files, step)
  return {
    began,
    ended: clock(),
    counts: {
      originals: evidence.originals,
      texts: evidence.texts,
      pictures: evidence.pictures,
      items: records.items,
      marks: records.marks,
      leftForUndo: evidence.leftForUndo,
    },
    findings: [...evidence.findings, ...stamps, ...records.findings, ...counters, ...lists, ...search],
  }
}
