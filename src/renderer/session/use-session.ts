import { createContext, use } from 'react'
import type { Session } from './session'

export const SessionContext = createContext<Session | null>(null)

/** The window's session. Throws outside of the open archive, which is a bug. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (session === null) throw new Error('useSession is used outside of an open archive')
  return session
}
