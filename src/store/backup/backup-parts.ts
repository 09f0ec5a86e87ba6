import type { BackupCodec } from '@/core/backup/backup-codec'
import type { BackupManifest } from '@/core/backup/backup-manifest'
import type { BackupLimits } from '@/core/backup/limits'
import type { BackupSink } from '@/core/backup/backup-writer'

export interface BackupParts {
  readonly codec: BackupCodec
  /** The newest backup whose files are all there; null where there is none. */
  readonly newest: BackupManifest | null
  readonly appVersion: string
  /** ms since the epoch. */
  readonly now: number
  /** Opens what the bytes go to, once it is known that there are any. */
  readonly begin: (kind: BackupManifest['kind'], archiveId: string) => Promise<BackupSink>
  /** Rows written so far, and roughly how many there will be. */
  readonly progress: (done: number, total: number) => void
  readonly isCancelled: () => boolean
  /** Absent: the usual ones. */
  readonly limits?: BackupLimits
}
