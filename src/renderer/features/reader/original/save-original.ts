import type { ZipPart } from '@/contract/files-messages'
import { captureReceipt } from '@/core/article/capture-receipt'
import type { Item } from '@/core/article/item'
import type { OriginalFacts } from '@/core/article/original'
import { originalFileName } from '@/core/article/original-file-name'
import { fromHex } from '@/core/stamp/hex'
import type { Certificate } from '@/core/stamp/read-certificate'
import { readStamp } from '@/renderer/session/read-stamp'
import type { SavingWatch } from '@/renderer/session/save-large'
import type { Session } from '@/renderer/session/session'
import { tellSaved } from '@/renderer/session/tell-saved'

/** Saves the bytes that came in beside their receipt, in one zip. Never rejects. */
export async function saveOriginal(
  session: Session,
  item: Item,
  original: OriginalFacts,
  blob: Blob,
  watch: SavingWatch,
): Promise<void> {
  await tellSaved(session, 'the original and its receipt', async () => {
    const title = Array.from(item.title === '' ? 'Original' : item.title)
    const file = {
      suggestedName: `${title.slice(0, 80).join('')}.zip`,
      extension: 'zip',
      blob: await session.files.zip(await partsOf(session, item, original, blob)),
    } as const
    return session.files.save(file, watch)
  })
}

async function partsOf(
  { db, platform, context }: Session,
  item: Item,
  original: OriginalFacts,
  blob: Blob,
): Promise<ZipPart[]> {
  const [meta, { version: appVersion }] = await Promise.all([db.meta.get('archive'), platform.facts()])
  const kept = await readStamp(db, original)
  const path = kept?.trust.kind === 'trusted' ? kept.trust.path : null
  const leadsTo = path === null ? {} : { leadsTo: path.map((certificate) => certificate.name) }
  const stamp =
    kept === null
      ? {}
      : { stamp: { time: new Date(kept.time).toISOString(), by: kept.by, server: kept.server, ...leadsTo } }
  const facts = { ...stamp, archiveId: meta?.archiveId ?? '', appVersion, now: context().now }
  return [
    [originalFileName(original), blob],
    ['receipt.json', captureReceipt(item, original, facts)],
    ...(kept === null ? [] : [['time-stamp.tst', fromHex(kept.token)] as const]),
    ...(path === null ? [] : [['authority.pem', path.slice(-1).map(pemOf).join('')] as const]),
  ]
}

/** As OpenSSL reads it. */
function pemOf({ whole }: Certificate): string {
  const base64 = btoa(String.fromCharCode(...whole))
  return `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/gu, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`
}
