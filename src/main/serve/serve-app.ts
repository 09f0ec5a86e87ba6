import { readFile } from 'node:fs/promises'
import { contentSecurityPolicy } from '../content-security-policy'
import { appHost } from './app-origin'
import { mediaType } from './media-type'
import { resolveAsset } from './resolve-asset'
import { responseHeaders } from './response-headers'

/**
 * Answers requests at the app's origin, or at another host of its scheme, with the files of the built window.
 *
 * @param root the folder of the built window, absolute
 */
export function serveApp(
  root: string,
  host = appHost,
  policy = contentSecurityPolicy,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Method not allowed')
    const file = resolveAsset(request.url, root, host)
    const type = file === null ? null : mediaType(file)
    if (file === null || type === null) return plain(404, 'Not found')
    try {
      const bytes = await readFile(file)
      const body = request.method === 'HEAD' ? null : new Uint8Array(bytes)
      return new Response(body, { headers: responseHeaders(type, policy) })
    } catch {
      return plain(404, 'Not found')
    }
  }
}

const plain = (status: number, text: string): Response =>
  new Response(text, { status, headers: responseHeaders('text/plain; charset=utf-8', contentSecurityPolicy) })
