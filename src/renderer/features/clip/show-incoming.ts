import type { ArticleDraft } from '@/core/article/article-draft'
import type { Incoming } from '@/renderer/session/incoming'
import type { Session } from '@/renderer/session/session'
import { besidePage } from '@/renderer/ui/beside-page'

/**
 * The page that came in as it looks, in a window of its own without script and network, before anything is saved: beside the
 * text that was read of it. Resolves once it is closed.
 */
export async function showIncoming(
  { platform, notify }: Pick<Session, 'platform' | 'notify'>,
  { blob }: Incoming,
  { title, mediaType, charset }: ArticleDraft,
): Promise<void> {
  try {
    // Only now: what unpacks saved pages would cost each start some 30 ms.
    const { pageThatCame } = await import('@/formats/page-that-came')
    const bytes = new Uint8Array(await blob.arrayBuffer())
    const page = pageThatCame({ mediaType, charset, bytes })
    if (page === null) {
      notify({ tone: 'info', text: 'There is no page in what came in, only its text.' })
      return
    }
    const named = { ...page, title: `What came in: “${title}”`.slice(0, 1000) }
    await besidePage(async (isBeside) => platform.showPage?.(named, isBeside))
  } catch (error) {
    notify({ tone: 'error', text: 'What came in could not be shown as a page.', details: String(error) })
  }
}
