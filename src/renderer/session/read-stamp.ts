import type { Original } from '@/core/article/original'
import type { Setting } from '@/core/settings/setting'
import { findTrust, type StampTrust } from '@/core/stamp/find-trust'
import { fromHex } from '@/core/stamp/hex'
import { stampKey, type KeptStamp } from '@/core/stamp/kept-stamp'
import { readTimeStamp } from '@/core/stamp/read-time-stamp'
import { verifyTimeStamp } from '@/core/stamp/verify-time-stamp'
import type { ArchiveDatabase } from '@/store/archive-database'
import { readAuthorities } from '@/store/stamp/read-authorities'
import { webStampCrypto } from '@/store/stamp/web-stamp-crypto'

export interface CheckedStamp extends KeptStamp {
  /** ms since the epoch, as the authority says. */
  readonly time: number
  /** Who signed it, by the name in its certificate. */
  readonly by: string
  /** Why it does not hold; '' where it does. */
  readonly why: string
  /** Whose it is; said of one that holds. */
  readonly trust: StampTrust
}

const none: StampTrust = { kind: 'none-named' }

/** The time-stamp of an original, verified just now; null where it has none. */
export async function readStamp(
  db: ArchiveDatabase,
  { id, sha256 }: Pick<Original, 'id' | 'sha256'>,
): Promise<CheckedStamp | null> {
  const row = (await db.settings.get(stampKey(id))) as Setting<`stamp:${string}`> | undefined
  if (row === undefined) return null
  const stamp = readTimeStamp(fromHex(row.value.token))
  if (stamp === null) return { ...row.value, time: 0, by: '', why: 'it is damaged', trust: none }
  const { time, certificates: sent } = stamp
  const tools = webStampCrypto()
  const [verdict, authorities] = await Promise.all([
    verifyTimeStamp(stamp, sha256, tools),
    readAuthorities(db),
  ])
  if (verdict.kind === 'invalid') return { ...row.value, time, by: '', why: verdict.why, trust: none }
  const named = authorities.map(({ certificate }) => certificate)
  const trust = await findTrust(verdict.by, { sent, named, time }, tools)
  return { ...row.value, time, by: verdict.by.name, why: '', trust }
}
