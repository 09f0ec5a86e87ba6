import { isWebAddress } from '@/core/article/is-web-address'
import { getItems } from '@/store/queries/get-items'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'

/** Captures the pages of items, one after the other; each can be kept as a version of its item. */
export async function capturePages(session: Session, ids: readonly string[]): Promise<void> {
  const items = await getItems(session.db, ids)
  const urls = items.map(({ url }) => url).filter(isWebAddress)
  if (urls.length > 0) useView.getState().show({ wantedLinks: [...new Set(urls)] })
  else session.notify({ tone: 'info', text: 'There is no address of a page to capture.' })
}
