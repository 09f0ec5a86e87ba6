import { z } from 'zod'
import { pack, unpack } from './packed'

/**
 * How a large file goes out: `beginSaving` of the bridge asks the person where to and gives a token, each piece is `POST`ed here
 * with it (a packed `savingPiece`, answered by a packed `sentPiece`), and `finishSaving` gives the file its name. So its bytes go
 * from a worker to main without the window.
 */
export const savingPath = '/saving'

/** Bytes of a piece. */
export const savingPieceSize = 1_000_000

export const savingPiece = z.object({
  token: z.string().max(100),
  bytes: z.custom<Uint8Array<ArrayBuffer>>(
    (value) => value instanceof Uint8Array && value.length <= savingPieceSize,
  ),
})

/** `failed`: nothing of the file is left. */
export const sentPiece = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
])
export type SentPiece = z.infer<typeof sentPiece>

/** `fetch`, as far as it is needed here, at the app's own origin. */
type Fetch = (
  path: string,
  init: { readonly method: 'POST'; readonly body: Uint8Array<ArrayBuffer> },
) => Promise<{
  readonly ok: boolean
  readonly status: number
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}>

/** Sends the next piece. Rejects where main knows nothing of such a file. */
export async function sendPiece(fetch: Fetch, token: string, bytes: Uint8Array): Promise<SentPiece> {
  const answer = await fetch(savingPath, { method: 'POST', body: pack({ token, bytes }) })
  if (!answer.ok) throw new Error(`Main knows of no such file (${String(answer.status)})`)
  return sentPiece.parse(unpack(new Uint8Array(await answer.arrayBuffer())))
}
