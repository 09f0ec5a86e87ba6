import type { Item } from './item'
import type { OriginalFacts } from './original'

export interface ReceiptFacts {
  readonly archiveId: string
  readonly appVersion: string
  /** When the receipt is made out, ms since the epoch. */
  readonly now: number
  /** What its time-stamp says, where it has one. */
  readonly stamp?: {
    readonly time: string
    readonly by: string
    readonly server: string
    /** Names of the certificates that its signer's leads to, the one that the person named last; absent: to none. */
    readonly leadsTo?: readonly string[]
  }
}

/**
 * What is known of how an original came in, as JSON to be kept beside its bytes: everything that the archive holds of it
 * but the bytes. Its `sha256` is that of the file as it came in, so that anybody can check it with a program of their own.
 */
export function captureReceipt(item: Item, original: OriginalFacts, facts: ReceiptFacts): string {
  const { id, itemId: _, captured, ...known } = original
  const receipt = {
    receipt: 'cuttings-capture',
    version: 1,
    original: { id, captured: new Date(captured).toISOString(), ...known },
    item: {
      id: item.id,
      title: item.title,
      source: item.source,
      authors: item.authors,
      url: item.url,
      published: item.published,
    },
    ...(facts.stamp === undefined ? {} : { timeStamp: { ...facts.stamp, file: 'time-stamp.tst' } }),
    archive: facts.archiveId,
    verified: new Date(facts.now).toISOString(),
    madeBy: `Cuttings ${facts.appVersion}`,
  }
  return `${JSON.stringify(receipt, null, 2)}\n`
}
