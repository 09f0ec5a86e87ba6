import { useLiveQuery } from 'dexie-react-hooks'
import { unreadPrefix } from '@/core/import/unread'
import { useSession } from '@/renderer/session/use-session'

/** How many things are kept that could not be read. */
export function useUnreadCount(): number {
  const { db } = useSession()
  return useLiveQuery(() => db.settings.where('key').startsWith(unreadPrefix).count(), [db]) ?? 0
}
