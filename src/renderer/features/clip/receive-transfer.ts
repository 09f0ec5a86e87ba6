import type { Session } from '@/renderer/session/session'
import type { ContentWay } from './read-clip-content'
import type { Transferred } from './read-transfer'
import { readTransferred } from './read-transferred'
import { receiveArrivals } from './receive-arrivals'

/** Takes in what was dropped on the window or pasted into it. */
export async function receiveTransfer(
  session: Session,
  transferred: Transferred,
  way: ContentWay,
): Promise<void> {
  const { newId } = session.context()
  const later = (arrivals: Parameters<typeof receiveArrivals>[1]): void => {
    receiveArrivals(session, arrivals)
  }
  later(await readTransferred(transferred, { way, newId, look: session.imports.look, later }))
}
