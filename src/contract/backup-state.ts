import { z } from 'zod'

/** Bytes that cross from main to a window in one answer. */
export const mostReadAtOnce = 4 * 1024 * 1024

/** A backup as a list shows it. */
export const listedBackup = z.object({
  /** Names it for every call; a file name, or one that main made up for a file from elsewhere. */
  name: z.string(),
  /** ms since the epoch. */
  made: z.number(),
  kind: z.enum(['full', 'changes']),
  archiveId: z.string(),
  /** The archive as it stood after this history entry, made at `seqAt`; and the time of its last commit. As in the manifest. */
  seq: z.number().int(),
  seqAt: z.number(),
  lastCommit: z.number(),
  items: z.number().int(),
  decisions: z.number().int(),
  /** Bytes of its own files, without those of others that it needs. */
  bytes: z.number(),
  /** Names of files that it needs and that are not there, or not as they were. */
  missing: z.array(z.string()),
})
export type ListedBackup = z.infer<typeof listedBackup>

export const backupState = z.object({
  /** Where backups are kept, for people to read. */
  where: z.string(),
  /** Newest first. */
  backups: z.array(listedBackup),
  /** Encrypted with a passphrase that was not given: no more is known of them. Newest first. */
  sealed: z.array(z.object({ name: z.string(), made: z.number() })),
  /** When the newest backup of the archive in use was made whose files are all there; null where there is none. */
  last: z.number().nullable(),
  /** Why the newest attempt failed, or why the folder cannot be read; '' where all is well. */
  trouble: z.string(),
  /** Bytes that are free where backups are kept; null where the system does not say. */
  free: z.number().nullable(),
})
export type BackupState = z.infer<typeof backupState>

export const namedBackup = z.object({ name: z.string().min(1).max(255) })
