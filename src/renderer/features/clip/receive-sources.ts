import type { Session } from '@/renderer/session/session'
import type { Arrival } from './arrival'
import { openSources, type OpenedSource } from './open-sources'
import { receiveArrivals } from './receive-arrivals'

/** Takes in what was opened: exports to their review, the rest to the clip form. */
export async function receiveSources(session: Session, sources: readonly OpenedSource[]): Promise<void> {
  const take = (arrivals: readonly Arrival[]): void => {
    receiveArrivals(session, arrivals)
  }
  take(await openSources(sources, session.imports.look, take))
}
