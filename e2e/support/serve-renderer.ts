import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { contentSecurityPolicy } from '@/main/content-security-policy'
import { mediaType } from '@/main/serve/media-type'
import { resolveAsset } from '@/main/serve/resolve-asset'
import { appOrigin } from '@/main/serve/app-origin'
import { responseHeaders } from '@/main/serve/response-headers'

/**
 * Serves the built window to a plain browser on 127.0.0.1, with the headers of the app's own protocol: what the
 * window may do is the same in both.
 *
 * @param root the folder of the built window, absolute
 */
export async function serveRenderer(root: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const answer: RequestListener = (request, response) => {
    // Browsers ask for it by themselves, the app never does.
    if (request.url === '/favicon.ico') return void response.writeHead(204).end()
    const file = resolveAsset(`${appOrigin}${request.url ?? '/'}`, root)
    const type = file === null ? null : mediaType(file)
    if (file === null || type === null) return void response.writeHead(404).end()
    readFile(file).then(
      (bytes) => response.writeHead(200, responseHeaders(type, contentSecurityPolicy)).end(bytes),
      () => response.writeHead(404).end(),
    )
  }
  const server = createServer(answer)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
