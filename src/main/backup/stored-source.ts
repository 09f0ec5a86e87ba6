import type { BackupSource } from '@/core/backup/backup-source'
import type { KeyRing } from '../seal/key-ring'
import { fileSource } from './file-source'

/** Stands behind the name of a file that a passphrase opens. */
export const sealedEnding = '.enc'

/**
 * The content of a file of a backup, by the name that backups know it by, whether or not it is sealed. null where there is
 * none. Rejects with Node's error, or `SealedFile` where its passphrase was not given.
 */
export async function storedSource(path: string, keys: KeyRing): Promise<BackupSource | null> {
  const source = (await fileSource(path)) ?? (await fileSource(`${path}${sealedEnding}`))
  return source === null ? null : keys.open(source)
}
