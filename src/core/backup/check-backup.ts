import type { BackupPart } from './backup-manifest'
import { type BackupRefusal, refuse } from './backup-source'
import { backupTables, keyField, type BackupTable } from './backup-tables'
import type { OpenedBackup, ReadPart } from './open-backup'

export interface CheckOptions {
  /** The names of files whose parts are read, as after writing them; `all`: every one, and the counts too. */
  readonly files: 'all' | readonly string[]
  /** Bytes read so far, of all that will be. */
  readonly progress?: (done: number, total: number) => void
  readonly isCancelled?: () => boolean
  /** Called with each part once it was found sound, in order. */
  readonly onPart?: (part: BackupPart, content: Exclude<ReadPart, BackupRefusal>) => Promise<void>
}

export type CheckOutcome =
  | { readonly kind: 'sound'; readonly counts: ReadonlyMap<BackupTable, number> }
  | { readonly kind: 'cancelled' }
  | BackupRefusal

/** Reads parts one after another and compares them with what the manifest says. */
export async function checkBackup(backup: OpenedBackup, options: CheckOptions): Promise<CheckOutcome> {
  const { manifest } = backup
  const { files } = options
  const isWanted = manifest.files.map(({ name }) => files === 'all' || files.includes(name))
  const parts = manifest.parts.filter(({ file }) => isWanted[file])
  const keys = new Map(backupTables.map((table) => [table, new Set<unknown>()]))
  const total = parts.reduce((sum, part) => sum + sizeOf(part), 0)
  let done = 0
  for (const part of parts) {
    if (options.isCancelled?.() === true) return { kind: 'cancelled' }
    const content = await backup.readPart(part)
    if (content.kind === 'refused') return content
    count(keys, part.table, content)
    await options.onPart?.(part, content)
    done += sizeOf(part)
    options.progress?.(done, total)
  }
  const counts = new Map([...keys].map(([table, set]) => [table, set.size]))
  if (files !== 'all') return { kind: 'sound', counts }
  const wrong = manifest.counts.find(({ table, rows }) => counts.get(table) !== rows)
  return wrong === undefined
    ? { kind: 'sound', counts }
    : refuse('wrong-counts', `${wrong.table}: ${String(counts.get(wrong.table))} rows and not ${wrong.rows}`)
}

const sizeOf = ({ size, blobs }: BackupPart): number => size + (blobs?.size ?? 0)

function count(
  keys: ReadonlyMap<BackupTable, Set<unknown>>,
  table: BackupTable,
  content: Exclude<ReadPart, BackupRefusal>,
): void {
  const set = keys.get(table)
  if (content.kind === 'removed') for (const key of content.keys) set?.delete(key)
  else for (const row of content.rows) set?.add((row as Record<string, unknown>)[keyField(table)])
}
