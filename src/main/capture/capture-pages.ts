import type { CaptureAsk, CaptureOutcome, CaptureProgress } from '@/contract/capture'
import { largestFile } from '@/contract/largest-file'
import { capturedPage } from './captured-page'
import { captureSession } from './capture-session'
import { captureWords } from './capture-words'
import { openCaptureView } from './open-capture-view'
import {
  runCapture,
  type CaptureLimits,
  type CaptureResult,
  type CaptureRun,
  type ViewEvents,
} from './run-capture'

const limits: CaptureLimits = {
  answer: 20_000,
  load: 30_000,
  unfold: 20_000,
  quiet: 5_000,
  pictures: 30_000,
  snapshot: 30_000,
  // A page with its pictures left out has to fit by itself.
  pageBytes: largestFile,
  allBytes: 100_000_000,
}

export interface PageCaptures {
  /** Never rejects: what cannot be captured is an outcome. One at a time; the others wait. */
  readonly capture: (ask: CaptureAsk) => Promise<CaptureOutcome>
  /** null where no capture of that token is under way. */
  readonly progress: (token: string) => CaptureProgress | null
  readonly cancel: (token: string) => void
  /** Ends all of them. */
  readonly close: () => void
}

export function capturePages(): PageCaptures {
  const asked = new Set<string>()
  let running: { readonly token: string; readonly run: CaptureRun } | null = null
  let last: Promise<unknown> = Promise.resolve()

  const captureNow = async ({ token, url, allowed }: CaptureAsk): Promise<CaptureOutcome> => {
    if (!asked.has(token)) return { kind: 'cancelled' }
    if (!/^https?:/i.test(url)) return { kind: 'failed', message: captureWords(schemeOf(url), url) }
    // Requests begin when the view is open, and the view when this is there.
    let events: ViewEvents | null = null
    const from = await captureSession(allowed, {
      answered: (answer) => events?.answered(answer),
      failed: (trouble) => events?.failed(trouble),
    })
    const view = openCaptureView(url, from)
    const run = runCapture(
      {
        ...view,
        open: (given) => {
          events = given
          view.open(given)
        },
      },
      limits,
    )
    running = { token, run }
    // It was cancelled while the session was made.
    if (!asked.has(token)) run.cancel()
    const result = await run.result
    running = null
    return outcomeOf(result, url, from.refused())
  }

  return {
    capture: (ask) => {
      asked.add(ask.token)
      const turn = last
        .then(() => captureNow(ask))
        .catch((error: unknown): CaptureOutcome => ({ kind: 'failed', message: String(error) }))
        .finally(() => asked.delete(ask.token))
      last = turn
      return turn
    },
    progress: (token) => {
      if (running?.token === token) return running.run.progress()
      return asked.has(token) ? { stage: 'waiting', bytes: 0 } : null
    },
    cancel: (token) => {
      asked.delete(token)
      if (running?.token === token) running.run.cancel()
    },
    close: () => {
      asked.clear()
      running?.run.cancel()
    },
  }
}

const schemeOf = (url: string) => ({ kind: 'scheme', scheme: url.split(':')[0] ?? '' }) as const

function outcomeOf(result: CaptureResult, asked: string, refused: number): CaptureOutcome {
  if (result.kind === 'cancelled') return { kind: 'cancelled' }
  const host = hostOf(asked)
  if (result.kind === 'trouble') {
    const { trouble } = result
    if (trouble.kind === 'private') return { kind: 'private', host: trouble.host }
    return { kind: 'failed', message: captureWords(trouble, host) }
  }
  const page = capturedPage({ ...result, asked, refused }, Date.now())
  return page ?? { kind: 'failed', message: captureWords({ kind: 'too-large' }, host) }
}

function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return url
  }
}
