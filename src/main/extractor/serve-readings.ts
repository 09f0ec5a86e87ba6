import { pack, unpack } from '@/contract/packed'
import { readOutcome } from '@/contract/reading'
import { readingCall, readingPath, readingPiece } from '@/contract/reading-call'
import { contentSecurityPolicy } from '../content-security-policy'
import { appOrigin } from '../serve/app-origin'
import { responseHeaders } from '../serve/response-headers'
import type { Readings } from './readings'
import { createUploads } from './uploads'

type Answer = (request: Request) => Promise<Response>

/**
 * Answers the one request at the app's origin that is none for a file: bytes to be read (`contract/reading-call`). It is checked
 * as a call of the bridge is: who asks has the key that main gave to the window's top frame, what comes in and what goes out.
 */
export function serveReadings({ key, read }: Pick<Readings, 'key' | 'read'>, files: Answer): Answer {
  const uploads = createUploads()
  return async (request) => {
    if (request.method !== 'POST' || request.url !== `${appOrigin}${readingPath}`) return files(request)
    const asked = unpack(new Uint8Array(await request.arrayBuffer()))
    const call = readingCall.safeParse(asked)
    const piece = readingPiece.safeParse(asked)
    if (!piece.success || piece.data.key !== key) return refused()
    if (!call.success) {
      const upload = isCall(asked) ? null : uploads.add(piece.data.upload, piece.data.bytes)
      return upload === null ? refused() : answer(200, pack({ upload }))
    }
    const { bytes: last, hint, upload } = call.data
    const bytes = uploads.end(upload, last)
    return bytes === null ? refused() : answer(200, pack(readOutcome.parse(await read({ bytes, hint }))))
  }
}

/** One with a hint, whatever that is, is no piece. */
const isCall = (asked: unknown): boolean => typeof asked === 'object' && asked !== null && 'hint' in asked

const refused = (): Response => answer(403, null)

const answer = (status: number, body: Uint8Array<ArrayBuffer> | null): Response =>
  new Response(body, { status, headers: responseHeaders('application/octet-stream', contentSecurityPolicy) })
