import type { Session } from '@/renderer/session/session'
import type { Arrival } from './arrival'
import { readOpened } from './read-opened'
import { receiveArrivals } from './receive-arrivals'

/** The system's dialog for opening files; each chosen file waits for the clip form. */
export async function openFiles(session: Session): Promise<void> {
  try {
    const files = await session.platform.openFiles()
    const { newId } = session.context()
    const arrivals: Arrival[] = []
    for (const file of files) arrivals.push(...(await readOpened(file, newId)))
    receiveArrivals(session, arrivals)
  } catch (error) {
    session.notify({
      tone: 'error',
      text: 'The files could not be opened. Nothing was added. Try again, or drag them onto the window.',
      details: String(error),
    })
  }
}
