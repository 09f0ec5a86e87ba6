import type { Original } from '@/core/article/original'
import type { Setting } from '@/core/settings/setting'
import { fromHex } from '@/core/stamp/hex'
import { stampKey, type KeptStamp } from '@/core/stamp/kept-stamp'
import { readTimeStamp } from '@/core/stamp/read-time-stamp'
import { verifyTimeStamp } from '@/core/stamp/verify-time-stamp'
import type { ArchiveDatabase } from '@/store/archive-database'
import { webStampCrypto } from '@/store/stamp/web-stamp-crypto'

export interface CheckedStamp extends KeptStamp {
  /** ms since the epoch, as the authority says. */
  readonly time: number
  /** Who signed it, by the name in its certificate. */
  readonly by: string
  /** Why it does not hold; '' where it does. */
  readonly why: string
}

/** The time-stamp of an original, verified just now; null where it has none. */
export async function readStamp(
  db: ArchiveDatabase,
  { id, sha256 }: Pick<Original, 'id' | 'sha256'>,
): Promise<CheckedStamp | null> {
  const row = (await db.settings.get(stampKey(id))) as Setting<`stamp:${string}`> | undefined
  if (row === undefined) return null
  const stamp = readTimeStamp(fromHex(row.value.token))
  if (stamp === null) return { ...row.value, time: 0, by: '', why: 'it is damaged' }
  const verdict = await verifyTimeStamp(stamp, sha256, webStampCrypto())
  return verdict.kind === 'valid'
    ? { ...row.value, time: stamp.time, by: verdict.by, why: '' }
    : { ...row.value, time: stamp.time, by: '', why: verdict.why }
}
