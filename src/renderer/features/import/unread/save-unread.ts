import type { Unread } from '@/core/import/unread'
import type { SavingWatch } from '@/renderer/session/save-large'
import type { Session } from '@/renderer/session/session'
import { tellSaved } from '@/renderer/session/tell-saved'
import { unreadBlob } from './unread-blob'

/** Saves the bytes under the name that they came with, in a zip, since they may be of any kind. Never rejects. */
export async function saveUnread(session: Session, unread: Unread, watch: SavingWatch): Promise<void> {
  await tellSaved(session, 'a copy', async () => {
    const blob = await unreadBlob(session, unread)
    // It is told already.
    if (blob === null) return { kind: 'cancelled' }
    const name = unread.name.split('/').at(-1) ?? 'file'
    const file = {
      suggestedName: name.replace(/[\\/:*?"<>|]/gu, ' '),
      extension: 'zip',
      blob: await session.files.zip([[name, blob]]),
    } as const
    return session.files.save(file, watch)
  })
}
