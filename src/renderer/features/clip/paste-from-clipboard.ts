import type { Session } from '@/renderer/session/session'
import { readClipContent } from './read-clip-content'
import { receiveArrivals } from './receive-arrivals'

/** What the menu and the button "Paste text" do. */
export async function pasteFromClipboard(session: Session): Promise<void> {
  try {
    const content = await session.platform.readClipboard()
    receiveArrivals(session, readClipContent(content, session.context().newId()))
  } catch (error) {
    session.notify({
      tone: 'error',
      text: 'The clipboard could not be read. Click beside the article and press Ctrl+V (Cmd+V) instead.',
      details: String(error),
    })
  }
}
