import type { ListedBackup } from '@/contract/backup-state'
import type { Platform } from '@/renderer/platform/platform'

/** Tries a passphrase on an encrypted backup. `backup`: null where it is among those that are listed. */
export async function unsealBackup(
  { backups }: Pick<Platform, 'backups'>,
  name: string,
  passphrase: string,
): Promise<
  | { readonly kind: 'opened'; readonly backup: ListedBackup | null }
  | { readonly kind: 'failed'; readonly message: string }
> {
  const outcome = await backups?.unseal(name, passphrase)
  if (outcome?.kind === 'opened' || outcome?.kind === 'failed') return outcome
  return { kind: 'failed', message: 'That is not its passphrase.' }
}
