import { app, net } from 'electron'
import { contentSecurityPolicy } from '../content-security-policy'
import { responseHeaders } from './response-headers'

/** The server that `npm run dev` starts for the window's code, as `http://localhost:5173`; null in all other runs. */
export function developmentServer(): string | null {
  const address = process.env.ELECTRON_RENDERER_URL
  return app.isPackaged || address === undefined || address === '' ? null : new URL(address).origin
}

/** Answers requests at the app's origin from the development server, so that the origin stays the same. */
export function serveFromDevelopment(server: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url)
    const answer = await net.fetch(`${server}${pathname}${search}`, { method: request.method })
    const type = answer.headers.get('content-type') ?? 'application/octet-stream'
    const headers = responseHeaders(type, developmentPolicy(server))
    return new Response(answer.status === 304 ? null : await answer.arrayBuffer(), {
      status: answer.status,
      headers,
    })
  }
}

/** Hot replacement puts scripts and styles into the page, and listens on a socket. Never in a release. */
function developmentPolicy(server: string): string {
  return contentSecurityPolicy
    .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", `connect-src 'self' ${server.replace('http', 'ws')}`)
}
