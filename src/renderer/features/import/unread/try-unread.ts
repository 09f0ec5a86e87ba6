import type { Unread } from '@/core/import/unread'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { unreadBlob } from './unread-blob'

/** As if it were opened again: an export goes to its review, anything else to the clip form. It stays in the tray. */
export async function tryUnread(session: Session, unread: Unread): Promise<void> {
  const blob = await unreadBlob(session, unread)
  if (blob === null) return
  const { name, mediaType } = unread
  if (await isPacked(blob)) {
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
const isPacked = async (blob: Blob): Promise<boolean> => (await blob.slice(0, 2).text()) === 'PK'
