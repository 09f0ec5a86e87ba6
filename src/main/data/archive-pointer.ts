import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { databaseName, usualDatabase } from '@/contract/database-name'
import { writeWhole } from './write-whole'

const pointer = z.object({
  format: z.literal(1),
  /** The database that is the archive now. */
  database: databaseName,
  /** Those that a restored one took the place of, until the person lets them go. */
  kept: z.array(z.object({ database: databaseName, replaced: z.number() })),
})
export type ArchivePointer = z.infer<typeof pointer>

const first: ArchivePointer = { format: 1, database: usualDatabase, kept: [] }

/**
 * Which database is the archive. Where the file cannot be read it is the first one: should that be another than the one
 * that was open last, the sentinel beside this file tells, and recovery is shown.
 */
export function readArchivePointer(path: string): ArchivePointer {
  try {
    return pointer.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return first
  }
}

/** Makes another database the archive, and keeps the one before. Rejects with Node's error, and then nothing changed. */
export async function switchArchive(path: string, database: string, now: number): Promise<void> {
  const before = readArchivePointer(path)
  if (before.database === database) return
  const kept = before.kept.filter((entry) => entry.database !== database)
  await write(path, {
    format: 1,
    database,
    kept: [...kept, { database: before.database, replaced: now }],
  })
}

/** A kept one was let go. */
export async function forgetArchive(path: string, database: string): Promise<void> {
  const before = readArchivePointer(path)
  await write(path, { ...before, kept: before.kept.filter((entry) => entry.database !== database) })
}

const write = (path: string, content: ArchivePointer): Promise<void> =>
  writeWhole(path, `${JSON.stringify(content, null, 2)}\n`)
