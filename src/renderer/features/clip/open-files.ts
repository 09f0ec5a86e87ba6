import type { OpenedFile } from '@/contract/opened-file'
import type { Session } from '@/renderer/session/session'
import { fileSource } from './file-source'
import type { OpenedSource } from './open-sources'
import { readOpenedFile } from './read-opened-file'
import { receiveSources } from './receive-sources'

/** The system's dialog for opening files; each chosen file waits for the clip form. */
export async function openFiles(session: Session): Promise<void> {
  try {
    const files = await session.platform.openFiles()
    const { newId } = session.context()
    await receiveSources(
      session,
      files.map((file) => sourceOf(file, newId)),
    )
  } catch (error) {
    session.notify({
      tone: 'error',
      text: 'The files could not be opened. Nothing was added. Try again, or drag them onto the window.',
      details: String(error),
    })
  }
}

/** What could not be read has no bytes, and says why by itself. */
function sourceOf(file: OpenedFile, newId: () => string): OpenedSource {
  return file.kind === 'file'
    ? fileSource(new File([new Uint8Array(file.bytes)], file.name, { lastModified: file.modified }), newId)
    : { name: file.name, files: [], read: () => Promise.resolve([readOpenedFile(file, newId())]) }
}
