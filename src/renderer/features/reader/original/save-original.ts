import { captureReceipt } from '@/core/article/capture-receipt'
import type { Item } from '@/core/article/item'
import type { OriginalFacts } from '@/core/article/original'
import { originalFileName } from '@/core/article/original-file-name'
import { fromHex } from '@/core/stamp/hex'
import type { Certificate } from '@/core/stamp/read-certificate'
import { readStamp } from '@/renderer/session/read-stamp'
import { zipPackage } from '@/formats/package/zip-package'
import type { Session } from '@/renderer/session/session'

/** Saves the bytes that came in beside their receipt, in one zip. */
export async function saveOriginal(
  { db, platform, notify, context }: Session,
  item: Item,
  original: OriginalFacts,
  blob: Blob,
): Promise<void> {
  const [meta, { version: appVersion }] = await Promise.all([db.meta.get('archive'), platform.facts()])
  const kept = await readStamp(db, original)
  const path = kept?.trust.kind === 'trusted' ? kept.trust.path : null
  const leadsTo = path === null ? {} : { leadsTo: path.map((certificate) => certificate.name) }
  const stamp =
    kept === null
      ? {}
      : { stamp: { time: new Date(kept.time).toISOString(), by: kept.by, server: kept.server, ...leadsTo } }
  const facts = { ...stamp, archiveId: meta?.archiveId ?? '', appVersion, now: context().now }
  const name = originalFileName(original)
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const saved = await platform.saveFile({
    suggestedName: `${Array.from(item.title === '' ? 'Original' : item.title)
      .slice(0, 80)
      .join('')}.zip`,
    extension: 'zip',
    // Stored as they are: packing megabytes would hold the window.
    bytes: zipPackage(
      [
        [name, bytes],
        ['receipt.json', captureReceipt(item, original, facts)],
        ...(kept === null ? [] : [['time-stamp.tst', fromHex(kept.token)] as const]),
        ...(path === null ? [] : [['authority.pem', path.slice(-1).map(pemOf).join('')] as const]),
      ],
      [name],
    ),
  })
  if (saved.kind === 'saved')
    notify({ tone: 'info', text: `Saved the original and its receipt as “${saved.name}”.` })
  if (saved.kind === 'failed')
    notify({ tone: 'error', text: `The original could not be saved. ${saved.message}` })
}

/** As OpenSSL reads it. */
function pemOf({ whole }: Certificate): string {
  const base64 = btoa(String.fromCharCode(...whole))
  return `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/gu, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`
}
