import type { ArticleDraft } from '@/core/article/article-draft'
import type { Incoming } from '@/renderer/session/incoming'
import type { Session } from '@/renderer/session/session'

/** The page that came in as it looks, in a window of its own without script and network, before anything is saved. */
export async function showIncoming(
  { platform, notify }: Pick<Session, 'platform' | 'notify'>,
  { bytes }: Incoming,
  { title, mediaType, charset }: ArticleDraft,
): Promise<void> {
  try {
    // Only now: what unpacks saved pages would cost each start some 30 ms.
    const { pageThatCame } = await import('@/formats/page-that-came')
    const page = pageThatCame({ mediaType, charset, bytes })
    if (page !== null)
      await platform.showPage?.({ ...page, title: `What came in: “${title}”`.slice(0, 1000) })
    else notify({ tone: 'info', text: 'There is no page in what came in, only its text.' })
  } catch (error) {
    notify({ tone: 'error', text: 'What came in could not be shown as a page.', details: String(error) })
  }
}
