import { pack, unpack } from '@/contract/packed'
import { readOutcome } from '@/contract/reading'
import { readingCall, readingPath } from '@/contract/reading-call'
import { contentSecurityPolicy } from '../content-security-policy'
import { appOrigin } from '../serve/app-origin'
import { responseHeaders } from '../serve/response-headers'
import type { Readings } from './readings'

type Answer = (request: Request) => Promise<Response>

/**
 * Answers the one request at the app's origin that is none for a file: bytes to be read (`contract/reading-call`). It is checked
 * as a call of the bridge is: who asks has the key that main gave to the window's top frame, what comes in and what goes out.
 */
export function serveReadings({ key, read }: Pick<Readings, 'key' | 'read'>, files: Answer): Answer {
  return async (request) => {
    if (request.method !== 'POST' || request.url !== `${appOrigin}${readingPath}`) return files(request)
    const call = readingCall.safeParse(unpack(new Uint8Array(await request.arrayBuffer())))
    if (!call.success || call.data.key !== key) return answer(403, null)
    const { bytes, hint } = call.data
    return answer(200, pack(readOutcome.parse(await read({ bytes, hint }))))
  }
}

const answer = (status: number, body: Uint8Array<ArrayBuffer> | null): Response =>
  new Response(body, { status, headers: responseHeaders('application/octet-stream', contentSecurityPolicy) })
