import type { Unread } from '@/core/import/unread'
import type { Session } from '@/renderer/session/session'

/** The bytes as they came in; null, and told, where the storage has lost or damaged them. */
export async function unreadBlob(
  { db, files, notify }: Pick<Session, 'db' | 'files' | 'notify'>,
  { id: itemId, name, size }: Unread,
): Promise<Blob | null> {
  // Its key alone: the row has all of its bytes.
  const [id] = await db.originals.where('itemId').equals(itemId).primaryKeys()
  const opened = id === undefined ? null : await files.unpack({ id, size })
  if (opened?.isSound === true) return opened.blob
  notify({
    tone: 'error',
    text: `The bytes of “${name}” are damaged or gone. An earlier backup may have them.`,
  })
  return null
}
