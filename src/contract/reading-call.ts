import { z } from 'zod'
import { largestBeside, largestFile, largestPdf } from './largest-file'
import { pack, unpack } from './packed'
import { readHint, readOutcome, type ReadHint, type ReadOutcome } from './reading'

/**
 * How windows and their workers have bytes read: `POST /read` at the app's own origin, a packed `readingCall` (`./packed`), answered
 * by a packed `ReadOutcome`. So bytes go from a worker to main without the window, and nothing of it is copied on the window's
 * thread piece by piece. The key is what the bridge gives to the window alone.
 */
export const readingPath = '/read'

const largest = Math.max(largestPdf, largestFile + largestBeside)

export const readingCall = z.object({
  key: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= largest),
  hint: readHint,
})

interface ReadingAsk {
  readonly key: string
  readonly bytes: Uint8Array
  readonly hint: ReadHint
}

/** `fetch`, as far as it is needed here, at the app's own origin. */
type Fetch = (
  path: string,
  init: { readonly method: 'POST'; readonly body: Uint8Array<ArrayBuffer> },
) => Promise<{
  readonly ok: boolean
  readonly status: number
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}>

/** Has bytes read in a process of their own. Rejects where main refuses, which is a bug, or is gone. */
export async function callReading(fetch: Fetch, ask: ReadingAsk): Promise<ReadOutcome> {
  const { key, bytes, hint } = ask
  const answer = await fetch(readingPath, { method: 'POST', body: pack({ key, hint, bytes }) })
  if (!answer.ok) throw new Error(`Main refuses to read (${String(answer.status)})`)
  return readOutcome.parse(unpack(new Uint8Array(await answer.arrayBuffer())))
}
