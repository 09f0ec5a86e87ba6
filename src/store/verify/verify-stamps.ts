import type { Setting } from '@/core/settings/setting'
import { fromHex } from '@/core/stamp/hex'
import { stampedOriginal, stampKey } from '@/core/stamp/kept-stamp'
import { readTimeStamp } from '@/core/stamp/read-time-stamp'
import { verifyTimeStamp } from '@/core/stamp/verify-time-stamp'
import type { Finding } from '@/core/verify/finding'
import type { ArchiveDatabase } from '../archive-database'
import { webStampCrypto } from '../stamp/web-stamp-crypto'

/** Verifies the time-stamp of every original that has one. Where the original is gone, another finding says so. */
export async function verifyStamps(db: ArchiveDatabase): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  const crypto = webStampCrypto()
  const rows = (await db.settings
    .where('key')
    .startsWith(stampKey(''))
    .toArray()) as Setting<`stamp:${string}`>[]
  for (const { key, value } of rows) {
    const original = await db.originals.get(stampedOriginal(key) ?? '')
    if (original === undefined) continue
    const stamp = readTimeStamp(fromHex(value.token))
    const verdict =
      stamp === null
        ? ({ kind: 'invalid', why: 'it is damaged' } as const)
        : await verifyTimeStamp(stamp, original.sha256, crypto)
    if (verdict.kind === 'invalid')
      findings.push({
        kind: 'stamp-invalid',
        table: 'originals',
        key: original.id,
        itemId: original.itemId,
        detail: verdict.why,
      })
  }
  return findings
}
