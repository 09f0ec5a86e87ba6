import type { Session } from '@/renderer/session/session'
import { openedSource } from './opened-source'
import { receiveSources } from './receive-sources'

/** The system's dialog for opening files; each chosen file waits for the clip form. */
export async function openFiles(session: Session): Promise<void> {
  try {
    const files = await session.platform.openFiles()
    const { newId } = session.context()
    await receiveSources(
      session,
      files.map((file) => openedSource(file, newId)),
    )
  } catch (error) {
    session.notify({
      tone: 'error',
      text: 'The files could not be opened. Nothing was added. Try again, or drag them onto the window.',
      details: String(error),
    })
  }
}
