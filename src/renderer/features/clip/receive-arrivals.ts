import type { Session } from '@/renderer/session/session'
import { whenReviewed } from '@/renderer/session/imports/when-reviewed'
import { useView } from '@/renderer/session/use-view'
import type { Arrival } from './arrival'
import { clipLinks } from './link/clip-links'

/** Hands what came in to the clip form, once the imports that came with it have been looked at; says once what did not. Many problems make one notice with the rest in its details. */
export function receiveArrivals(session: Session, arrivals: readonly Arrival[]): void {
  const incoming = arrivals.flatMap((arrival) => (arrival.kind === 'incoming' ? [arrival.incoming] : []))
  const links = arrivals.flatMap((arrival) => (arrival.kind === 'link' ? [arrival.url] : []))
  const problems = arrivals.flatMap((arrival) => (arrival.kind === 'problem' ? [arrival] : []))
  if (incoming.length > 0)
    whenReviewed(() => {
      useView.getState().receive(incoming)
    })
  if (links.length > 0) void clipLinks(session, links)
  const [first] = problems
  if (first === undefined) return
  if (problems.length <= 3) {
    for (const { message, isFile } of problems)
      session.notify({ tone: isFile ? 'error' : 'info', text: message })
    return
  }
  session.notify({
    tone: 'error',
    text: `${problems.length.toLocaleString()} files could not be added. The first: ${first.message}`,
    details: problems.map(({ message }) => message).join('\n'),
  })
}
