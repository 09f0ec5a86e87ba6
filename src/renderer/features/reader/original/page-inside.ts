import type { Original } from '@/core/article/original'
import { readMessage } from '@/formats/mime/read-message'
import { readWarcPage } from '@/formats/warc/read-warc-page'
import { readWebarchive } from '@/formats/webarchive/read-webarchive'

export interface PageInside {
  readonly bytes: Uint8Array
  /** As declared; ''. */
  readonly charset: string
}

/** The page inside a saved page or mail; null where there is none. */
export function pageInside(bytes: Uint8Array, mediaType: Original['mediaType']): PageInside | null {
  if (mediaType === 'application/x-webarchive') return readWebarchive(bytes)
  if (mediaType === 'application/warc') {
    const page = readWarcPage(bytes)
    return typeof page === 'string' ? null : page
  }
  const message = readMessage(bytes)
  return message?.partType === 'text/html' ? message : null
}
