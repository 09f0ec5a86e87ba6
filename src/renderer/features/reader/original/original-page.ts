import type { Original } from '@/core/article/original'
import type { ArchiveDatabase } from '@/store/archive-database'
import { encodingOf } from './encoding-of'
import { openOriginal } from './open-original'

const pages = new Set([
  'text/html',
  'multipart/related',
  'message/rfc822',
  'application/x-webarchive',
  'application/warc',
])

/** Whether the original may be a page, or hold one. */
export function mayBePage({ mediaType }: Original): boolean {
  return pages.has(mediaType)
}

/**
 * The page that came in, as it stands or inside a saved page or mail, read from the disk and verified; null where
 * there is none, or where it is not what came in.
 */
export async function originalPage(
  db: ArchiveDatabase,
  original: Original,
): Promise<{ readonly bytes: Uint8Array; readonly charset: string } | null> {
  if (!mayBePage(original)) return null
  const { bytes, isSound } = await openOriginal(db, original.id)
  if (bytes === null || !isSound) return null
  if (original.mediaType === 'text/html') return { bytes, charset: encodingOf(original.charset) }
  // Only now: what unpacks them would cost each start some 30 ms.
  const { pageInside } = await import('./page-inside')
  const page = pageInside(bytes, original.mediaType)
  return page === null
    ? null
    : { bytes: new Uint8Array(page.bytes), charset: encodingOf(page.charset || original.charset) }
}
