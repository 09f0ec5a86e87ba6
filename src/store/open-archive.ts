import type { ArchiveDatabase, MetaRow } from './archive-database'
import { schemaVersion } from './archive-database'
import { putEvidenceCounts } from './evidence-counts'
import { guardDurability } from './guard-durability'
import { storageProblem } from './storage-problem'

/** What is remembered of the archive outside of it; see main's sentinel. */
export interface RememberedArchive {
  readonly archiveId: string
  readonly items: number
  readonly decisions: number
  /** As in `MetaRow`; 0: nothing was ever committed. */
  readonly lastCommit: number
}

export type OpenArchiveOutcome =
  | { readonly kind: 'open'; readonly meta: MetaRow }
  /** Made by a newer Cuttings. Nothing was changed. */
  | { readonly kind: 'newer-schema'; readonly found: number; readonly known: number }
  /** There was more here before. `found` is what is there now; null: the database is empty. */
  | { readonly kind: 'lost'; readonly remembered: RememberedArchive; readonly found: MetaRow | null }
  | { readonly kind: 'storage-error'; readonly message: string }

export interface OpenArchiveInput {
  readonly remembered: RememberedArchive | null
  /** The person has seen that something is missing and wants to go on with what is there. */
  readonly accepted: boolean
  readonly now: number
  readonly newId: () => string
}

/** Opens the archive, making it only where nothing is remembered of an older one. Never throws on bad storage. */
export async function openArchive(db: ArchiveDatabase, input: OpenArchiveInput): Promise<OpenArchiveOutcome> {
  guardDurability()
  try {
    await db.open()
    const found = (await db.meta.get('archive')) ?? null
    if (found !== null && found.schemaVersion > schemaVersion) {
      return { kind: 'newer-schema', found: found.schemaVersion, known: schemaVersion }
    }
    const { remembered } = input
    if (remembered !== null && !input.accepted && isLess(found, remembered)) {
      return { kind: 'lost', remembered, found }
    }
    return { kind: 'open', meta: found ?? (await makeArchive(db, input)) }
  } catch (error) {
    return { kind: 'storage-error', message: storageProblem(error).message }
  }
}

/**
 * Commits are strict, main is told after each, and `lastCommit` ascends with each: an older one means that some were
 * lost. An archive that nothing was ever committed to is no loss.
 */
function isLess(found: MetaRow | null, remembered: RememberedArchive): boolean {
  if (remembered.lastCommit === 0) return false
  return found?.archiveId !== remembered.archiveId || found.lastCommit < remembered.lastCommit
}

async function makeArchive(db: ArchiveDatabase, { now, newId }: OpenArchiveInput): Promise<MetaRow> {
  const meta: MetaRow = {
    key: 'archive',
    archiveId: newId(),
    schemaVersion,
    created: now,
    items: 0,
    decisions: 0,
    lastCommit: 0,
  }
  // Two windows may come here at once: the first one's row counts.
  return db.transaction('rw', db.meta, async () => {
    const there = await db.meta.get('archive')
    if (there !== undefined) return there
    await db.meta.add(meta)
    await putEvidenceCounts(db, { texts: 0, originals: 0, pictures: 0 })
    return meta
  })
}
