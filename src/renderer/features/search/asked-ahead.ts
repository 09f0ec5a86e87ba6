import type { Session } from '@/renderer/session/session'
import { findHits, type FoundPage, type HitAsk } from './find-hits'

export interface AskedAhead {
  /** Asks now what will be asked once the key is drawn. It counts within the task of the key alone. */
  readonly begin: (session: Session, ask: HitAsk) => void
  /** As `findHits`; what was asked ahead is not asked again. */
  readonly find: (session: Session, ask: HitAsk, signal: AbortSignal) => Promise<FoundPage>
}

/** The worker looks for what is typed while the window draws the key, and not after it. */
export function createAskedAhead(): AskedAhead {
  let ahead: {
    readonly ask: HitAsk
    readonly controller: AbortController
    readonly page: Promise<FoundPage>
  } | null = null
  const drop = (): void => {
    ahead?.controller.abort()
    ahead = null
  }
  return {
    begin: (session, ask) => {
      drop()
      const controller = new AbortController()
      const page = findHits(session, ask, controller.signal)
      // Where nobody takes it, nobody has to hear that it failed.
      page.catch(() => undefined)
      const begun = { ask, controller, page }
      ahead = begun
      setTimeout(() => {
        if (ahead === begun) drop()
      })
    },
    find: (session, ask, signal) => {
      if (ahead === null || !isSame(ahead.ask, ask)) return findHits(session, ask, signal)
      const { controller, page } = ahead
      ahead = null
      if (signal.aborted) controller.abort()
      signal.addEventListener('abort', () => {
        controller.abort()
      })
      return page
    },
  }
}

function isSame(one: HitAsk, other: HitAsk): boolean {
  return (Object.keys(other) as (keyof HitAsk)[]).every((field) => one[field] === other[field])
}
