import type { PageParts } from '@/dom/pictures/page-parts'
import { largestBlock, largestPage, largestPart } from './warc-limits'
import { warcPayload, type WarcPayload } from './warc-payload'
import { warcRecords } from './warc-records'

export interface WarcPage {
  readonly url: string
  readonly charset: string
  readonly bytes: Uint8Array
  /** Pages that the file has besides. */
  readonly others: number
  /** What the file holds of what the page shows, by address. */
  readonly parts: PageParts
}

/** The first page of a web archive, with its pictures; a `string` says why there is none, in plain words. */
export function readWarcPage(bytes: Uint8Array): WarcPage | string {
  let page: { readonly url: string; readonly payload: WarcPayload } | null = null
  let others = 0
  let fault = 'has no page in it that can be read'
  const parts = new Map<string, Uint8Array>()
  for (const step of warcRecords(bytes, () => largestBlock)) {
    if (step.kind === 'broken') {
      fault = step.reason
      continue
    }
    const { record } = step
    if (record.type !== 'response' && record.type !== 'resource') continue
    const payload = warcPayload(record, largestPage)
    if (typeof payload === 'string') fault = `has a page that ${payload}`
    else if (payload.mediaType.startsWith('image/') && payload.bytes.length <= largestPart)
      parts.set(addressOf(record.url), payload.bytes)
    else if (!isPage(payload)) continue
    else if (page === null) page = { url: record.url, payload }
    else others += 1
  }
  if (page === null) return fault
  const { charset, bytes: own } = page.payload
  return { url: page.url, charset, bytes: own, others, parts: (_, address) => parts.get(address) ?? null }
}

export function isPage({ status, mediaType }: WarcPayload): boolean {
  return status === 200 && /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType)
}

/** As `new URL` writes it, which is how a page's own addresses are asked for. */
export function addressOf(url: string): string {
  try {
    return new URL(url).href
  } catch {
    return url
  }
}
