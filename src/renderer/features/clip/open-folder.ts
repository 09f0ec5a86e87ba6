import type { Session } from '@/renderer/session/session'
import { receiveSources } from './receive-sources'
import { folderSource } from './read-collection'

/** The system's dialog for a folder; the articles in it, and in the folders in it, wait for the clip form. */
export function openFolder(session: Session): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.webkitdirectory = true
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])]
      .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
      .sort((a, b) => a.path.localeCompare(b.path, undefined, { numeric: true }))
    const name = files[0]?.path.split('/')[0] ?? 'The folder'
    void receiveSources(session, [folderSource(name, files, session.context().newId)])
  })
  input.click()
}
