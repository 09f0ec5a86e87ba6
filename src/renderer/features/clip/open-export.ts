import type { Session } from '@/renderer/session/session'
import { fileSource } from './file-source'
import { receiveSources } from './receive-sources'

/** The system's dialog for the export of another tool, of any size; what turns out to be none is opened as usual. */
export function openExport(session: Session): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.addEventListener('change', () => {
    const { newId } = session.context()
    void receiveSources(
      session,
      [...(input.files ?? [])].map((file) => fileSource(file, newId)),
    )
  })
  input.click()
}
