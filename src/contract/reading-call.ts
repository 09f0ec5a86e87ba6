import { z } from 'zod'
import { largestBeside, largestFile, largestPdf } from './largest-file'
import { pack, unpack } from './packed'
import { readHint, readOutcome, type ReadHint, type ReadOutcome } from './reading'

/**
 * How windows and their workers have bytes read: `POST /read` at the app's own origin, a packed `readingCall` (`./packed`), answered
 * by a packed `ReadOutcome`. So bytes go from a worker to main without the window, and a window's own in pieces that do not hold it
 * up. The key is what the bridge gives to the window alone.
 */
export const readingPath = '/read'

/** No more may come in, in bytes; main refuses it. */
export const largestReading = Math.max(largestPdf, largestFile + largestBeside)

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= largestReading)

/** Bytes to be read: all of them, or the last, behind pieces that were sent before. */
export const readingCall = z.object({ key: z.string(), upload: z.string().max(100), bytes, hint: readHint })

/** The next piece of an upload, '' for the first one; answered by a packed `readingUpload`. */
export const readingPiece = z.object({ key: z.string(), upload: z.string().max(100), bytes })
const readingUpload = z.object({ upload: z.string() })

/** Bytes of a piece: it is copied three times on its way, and to copy more at once would hold up the window. */
const pieceSize = 1_000_000

/** Bytes that are not in this thread's memory. */
interface BytesElsewhere {
  readonly length: number
  /** Those from one place up to another. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>
}

/** Those of a Blob, which is known in here by no more than this. */
export function bytesElsewhere(blob: {
  readonly size: number
  readonly slice: (from: number, to: number) => { readonly arrayBuffer: () => Promise<ArrayBuffer> }
}): BytesElsewhere {
  return {
    length: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  }
}

export interface ReadingAsk {
  readonly key: string
  readonly bytes: Uint8Array | BytesElsewhere
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
export async function callReading(fetch: Fetch, { key, bytes: all, hint }: ReadingAsk): Promise<ReadOutcome> {
  const send = async (body: unknown): Promise<unknown> => {
    const answer = await fetch(readingPath, { method: 'POST', body: pack(body) })
    if (!answer.ok) throw new Error(`Main refuses to read (${String(answer.status)})`)
    return unpack(new Uint8Array(await answer.arrayBuffer()))
  }
  const { length } = all
  const read = all instanceof Uint8Array ? (from: number, to: number) => all.subarray(from, to) : all.read
  let upload = ''
  let at = 0
  for (; length - at > pieceSize; at += pieceSize) {
    const piece = { key, upload, bytes: await read(at, at + pieceSize) }
    upload = readingUpload.parse(await send(piece)).upload
  }
  return readOutcome.parse(await send({ key, upload, hint, bytes: await read(at, length) }))
}
