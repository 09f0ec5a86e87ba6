import type { OriginalFacts } from '@/core/article/original'
import { mayBePage } from '@/formats/may-be-page'
import type { Session } from '@/renderer/session/session'
import { openOriginal } from './open-original'

/** The page that came in, read from the disk and verified; null where there is none, or where it is not what came in. */
export async function originalPage(
  session: Pick<Session, 'files'>,
  original: OriginalFacts,
): Promise<{ readonly bytes: Uint8Array; readonly charset: string } | null> {
  if (!mayBePage(original)) return null
  const { blob, isSound } = await openOriginal(session, original)
  if (blob === null || !isSound) return null
  // Only now: what unpacks saved pages would cost each start some 30 ms.
  const { pageThatCame } = await import('@/formats/page-that-came')
  return pageThatCame({ ...original, bytes: new Uint8Array(await blob.arrayBuffer()) })
}
