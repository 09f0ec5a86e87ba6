import { unpack } from '@/contract/packed'
import { appScheme } from '../serve/app-origin'
import { responseHeaders } from '../serve/response-headers'
import type { ExtractorPlace } from './extractor-place'

/** Its own host, so that the page can never be of the archive's origin. */
export const extractorHost = 'extractor'

/**
 * Its own scripts and its own two addresses. The pages that it parses are inert documents that inherit this: their
 * styles and their base do nothing there, and refusing them would only fill the console.
 */
export const extractorPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'unsafe-inline'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Answers the extractor's page: its own files, `GET /job` (waits for work; the bytes, with the hint as JSON in a
 * header), `POST /progress` and `POST /outcome`. The page has no other way out of its process: no preload, no messages, no network.
 *
 * @param files answers for the built files
 */
export function serveExtractor(
  place: ExtractorPlace,
  files: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const path = pathOf(request.url)
    if (path === '/job') return giveJob(place)
    if (path === '/progress') place.progress(await jsonOf(request))
    else if (path === '/outcome') place.tell(await bodyOf(request))
    else return files(request)
    return new Response(null, { status: 204, headers: headers('text/plain') })
  }
}

async function giveJob(place: ExtractorPlace): Promise<Response> {
  const { bytes, hint, way } = await place.take()
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers('application/octet-stream'),
      // Headers hold ASCII only.
      'x-job': encodeURIComponent(JSON.stringify({ hint, way })),
    },
  })
}

async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    return null
  }
}

async function bodyOf(request: Request): Promise<unknown> {
  try {
    return unpack(new Uint8Array(await request.arrayBuffer()))
  } catch {
    return null
  }
}

function pathOf(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url)
    return protocol === `${appScheme}:` && host === extractorHost ? pathname : ''
  } catch {
    return ''
  }
}

const headers = (type: string) => responseHeaders(type, extractorPolicy)
