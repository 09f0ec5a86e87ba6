/** A file of a backup, read piece by piece. */
export interface BackupSource {
  /** Bytes. */
  readonly size: number
  /** Exactly these bytes. Rejects where they cannot be read. */
  readonly read: (at: number, length: number) => Promise<Uint8Array>
}

/** The files beside each other in which a backup looks for those that it names; null where it is not there. */
export type OpenBackupFile = (name: string) => Promise<BackupSource | null>

/** Why a backup is not taken. Nothing was written. */
export interface BackupRefusal {
  readonly kind: 'refused'
  readonly reason:
    | 'not-a-backup'
    | 'cut-short'
    | 'damaged'
    | 'newer'
    | 'missing-file'
    | 'wrong-counts'
    | 'unreadable'
    | 'wrong-passphrase'
  /** For "Copy details": which entry, which file. */
  readonly detail: string
}

export const refuse = (reason: BackupRefusal['reason'], detail: string): BackupRefusal => ({
  kind: 'refused',
  reason,
  detail,
})
