import type { Session } from '@/renderer/session/session'
import { keepUnreadFiles } from '@/renderer/session/keep-unread-files'
import { whenReviewed } from '@/renderer/session/imports/when-reviewed'
import { useView } from '@/renderer/session/use-view'
import type { Arrival } from './arrival'
import { keptWords } from './kept-words'
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
  if (problems.length > 0) void tellProblems(session, problems)
}

/** Keeps what could not be read, and says so; many make one notice. */
async function tellProblems(
  session: Session,
  problems: readonly Extract<Arrival, { kind: 'problem' }>[],
): Promise<void> {
  const unread = problems.flatMap((problem) => (problem.unread === undefined ? [] : [problem.unread]))
  const kept = new Set(await keepUnreadFiles(session, unread))
  const told = problems.map(({ message, isFile, unread: file }) => ({
    isFile,
    message: file !== undefined && kept.has(file) ? `${message} ${keptWords}` : message,
  }))
  const [first] = told
  if (first === undefined) return
  if (told.length <= 3) {
    for (const { message, isFile } of told) session.notify({ tone: isFile ? 'error' : 'info', text: message })
    return
  }
  session.notify({
    tone: 'error',
    text: `${told.length.toLocaleString()} files could not be added. The first: ${first.message}`,
    details: told.map(({ message }) => message).join('\n'),
  })
}
