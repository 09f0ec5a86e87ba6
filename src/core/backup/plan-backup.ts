import type { BackupManifest } from './backup-manifest'

/** The archive as it stands when a backup begins. */
export interface ArchivePoint {
  readonly archiveId: string
  readonly schemaVersion: number
  /** Of the newest history entry; 0 where there is none. */
  readonly seq: number
  /** ms since the epoch. */
  readonly now: number
}

const mostFiles = 40
const dayMs = 24 * 60 * 60 * 1000
/** Bytes: a backup below this is made whole again every week, a larger one every month. */
const small = 200 * 1024 * 1024

export type BackupPlan =
  | { readonly kind: 'full' }
  | { readonly kind: 'changes'; readonly since: BackupManifest }
  /** Nothing was changed since the newest backup. */
  | { readonly kind: 'none' }

/**
 * All of it, or what came since the newest backup? Changes cost seconds, but need every file before them: so now and
 * then all is written again, into files that need no others.
 *
 * @param newest the newest backup whose files are all there; null where there is none
 */
export function planBackup(point: ArchivePoint, newest: BackupManifest | null): BackupPlan {
  if (newest === null || newest.archiveId !== point.archiveId) return { kind: 'full' }
  if (newest.schemaVersion !== point.schemaVersion || newest.seq > point.seq) return { kind: 'full' }
  if (newest.seq === point.seq) return { kind: 'none' }
  return isLong(newest, point.now) ? { kind: 'full' } : { kind: 'changes', since: newest }
}

function isLong({ files, parts, made }: BackupManifest, now: number): boolean {
  const isFullFile = files.map(({ name }) => name.includes('-full'))
  const full = bytesOf(parts, (file) => isFullFile[file] === true)
  const changes = bytesOf(parts, (file) => isFullFile[file] === false)
  const [first] = files
  const began = first === undefined ? made : Date.parse(dayOf(first.name))
  const longest = full < small ? 7 * dayMs : 30 * dayMs
  return files.length >= mostFiles || changes > Math.max(full / 2, small / 200) || now - began > longest
}

const dayOf = (name: string): string => name.slice('cuttings-'.length, 'cuttings-2026-05-03'.length)

function bytesOf(parts: BackupManifest['parts'], isCounted: (file: number) => boolean): number {
  return parts
    .filter(({ file }) => isCounted(file))
    .reduce((sum, { size, blobs }) => sum + size + (blobs?.size ?? 0), 0)
}
