import type { OriginalFacts } from '@/core/article/original'
import { mayBePage } from '@/formats/may-be-page'
import type { ArchiveDatabase } from '@/store/archive-database'
import { openOriginal } from './open-original'

/** The page that came in, read from the disk and verified; null where there is none, or where it is not what came in. */
export async function originalPage(
  db: ArchiveDatabase,
  original: OriginalFacts,
): Promise<{ readonly bytes: Uint8Array; readonly charset: string } | null> {
  if (!mayBePage(original)) return null
  const { bytes, isSound } = await openOriginal(db, original.id)
  if (bytes === null || !isSound) return null
  // Only now: what unpacks saved pages would cost each start some 30 ms.
  const { pageThatCame } = await import('@/formats/page-that-came')
  return pageThatCame({ ...original, bytes })
}
