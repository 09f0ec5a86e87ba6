import type { Unread } from '@/core/import/unread'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { unreadBytes } from './unread-bytes'

/** As if it were opened again: an export goes to its review, anything else to the clip form. It stays in the tray. */
export async function tryUnread(session: Session, unread: Unread): Promise<void> {
  const bytes = await unreadBytes(session, unread)
  if (bytes === null) return
  const blob = new Blob([new Uint8Array(bytes)])
  const { name, mediaType } = unread
  if (isPacked(bytes)) {
    useView.getState().show({ wantedFiles: [new File([blob], name)] })
    return
  }
  const open = (): void => {
    const key = session.context().newId()
    const type = mediaType === 'application/octet-stream' ? '' : mediaType
    useView.getState().receive([{ key, via: 'file', fileName: name, mediaType: type, blob }])
  }
  const taken = await session.imports.look([{ name, files: [{ path: name, blob }] }], open)
  const refusal = taken.get(0)
  if (typeof refusal === 'string')
    session.notify({ tone: 'error', text: `“${name}” still cannot be read: ${refusal}. It stays here.` })
  if (refusal === undefined) open()
}

/** A zip is what is in it, which the form does not look into. */
const isPacked = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b
