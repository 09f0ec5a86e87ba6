import { refuseGrowth } from '@/core/room/refuse-growth'
import type { PageCapture } from '@/renderer/platform/platform'
import type { Incoming } from '@/renderer/session/incoming'
import { lookAtRoom } from '@/renderer/session/room/look-at-room'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { noLink, useLinks } from './use-links'

/** How often progress is looked at, ms. */
const step = 250

/** What waits behind the link that is being captured; what was captured goes to the clip form by itself. */
let waiting: string[] = []

/** Captures pages one after another; each goes to the clip form. What fails is told in the dialog, to be mended. */
export async function clipLinks(session: Session, urls: readonly string[]): Promise<void> {
  const { phase, of } = useLinks.getState()
  if (phase === 'closed') {
    waiting = [...urls]
    useLinks.setState({ ...noLink, of: urls.length })
    await next(session)
    return
  }
  waiting = [...waiting, ...urls]
  useLinks.setState({ of: of + urls.length })
  // A dialog in which nothing was typed yet gives way.
  if (phase === 'typing' && useLinks.getState().url.trim() === '') await next(session)
}

/** Tries the address that stands in the dialog. `allowed`: private hosts that the person said yes to. */
export async function captureLink(session: Session, url: string, allowed: readonly string[]): Promise<void> {
  const { pages } = session.platform
  if (pages === null) {
    useLinks.setState({ phase: 'typing', url, error: 'Only the app itself can capture pages.' })
    return
  }
  const refusal = refuseGrowth(await lookAtRoom(session.platform), 0)
  if (refusal !== '') {
    useLinks.setState({ phase: 'typing', url, error: `No page is captured now. ${refusal}` })
    return
  }
  const token = session.context().newId()
  useLinks.setState({ phase: 'capturing', url, error: '', host: '', allowed, token, progress: null })
  const stop = followProgress(pages, token)
  const outcome = await pages
    .capture({ token, url, allowed: [...allowed] })
    .catch((error: unknown) => ({ kind: 'failed', message: String(error) }) as const)
    .finally(stop)
  // Closed or begun anew meanwhile.
  if (useLinks.getState().token !== token) return
  if (outcome.kind === 'failed') useLinks.setState({ phase: 'typing', error: outcome.message })
  else if (outcome.kind === 'private') useLinks.setState({ phase: 'asking', host: outcome.host })
  else if (outcome.kind === 'cancelled') useLinks.setState({ phase: 'typing' })
  else {
    const { bytes, page, warnings } = outcome
    const incoming: Incoming = {
      key: token,
      via: 'link',
      fileName: '',
      mediaType: 'multipart/related',
      blob: new Blob([new Uint8Array(bytes)]),
      fetched: page,
      warnings,
    }
    useView.getState().receive([incoming])
    await next(session)
  }
}

/** Leaves the link as it is and goes on with the next one, or closes. */
export async function skipLink(session: Session): Promise<void> {
  stopCapture(session)
  await next(session)
}

/** What is under way ends; the address stays to be mended. */
export function stopCapture(session: Session): void {
  const { token, phase } = useLinks.getState()
  if (phase === 'capturing') void session.platform.pages?.cancel(token)
}

async function next(session: Session): Promise<void> {
  const [url, ...rest] = waiting
  waiting = rest
  const { of } = useLinks.getState()
  if (url === undefined) {
    useLinks.setState(noLink)
    return
  }
  useLinks.setState({ place: of - rest.length })
  await captureLink(session, url, [])
}

function followProgress(pages: PageCapture, token: string): () => void {
  const timer = setInterval(() => {
    void pages.progress(token).then((progress) => {
      if (useLinks.getState().token === token && progress !== null) useLinks.setState({ progress })
    })
  }, step)
  return () => {
    clearInterval(timer)
  }
}
