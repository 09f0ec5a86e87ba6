import type { Unread } from '@/core/import/unread'
import { zipPackage } from '@/formats/package/zip-package'
import type { Session } from '@/renderer/session/session'
import { unreadBytes } from './unread-bytes'

/** Saves the bytes under the name that they came with, in a zip, since they may be of any kind. */
export async function saveUnread(session: Session, unread: Unread): Promise<void> {
  const bytes = await unreadBytes(session, unread)
  if (bytes === null) return
  const name = unread.name.split('/').at(-1) ?? 'file'
  const saved = await session.platform.saveFile({
    suggestedName: name.replace(/[\\/:*?"<>|]/gu, ' '),
    extension: 'zip',
    bytes: zipPackage([[name, bytes]], [name]),
  })
  if (saved.kind === 'saved') session.notify({ tone: 'info', text: `Saved a copy as “${saved.name}”.` })
  if (saved.kind === 'failed')
    session.notify({ tone: 'error', text: `The copy could not be saved. ${saved.message}` })
}
