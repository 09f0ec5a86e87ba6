import type { Unread } from '@/core/import/unread'
import type { Session } from '@/renderer/session/session'
import { inflateExactly } from '@/store/inflate-exactly'

/** The bytes as they came in; null, and told, where the storage has lost or damaged them. */
export async function unreadBytes({ db, notify }: Session, unread: Unread): Promise<Uint8Array | null> {
  const [original] = await db.originals.where('itemId').equals(unread.id).toArray()
  const bytes = original === undefined ? null : await inflateExactly(original.bytes, 'gzip', original.size)
  if (bytes === null)
    notify({
      tone: 'error',
      text: `The bytes of “${unread.name}” are damaged or gone. An earlier backup may have them.`,
    })
  return bytes
}
