import { barAction, type BarAction, type BarState } from '@/contract/capture-bar'
import { appScheme } from '../serve/app-origin'
import { responseHeaders } from '../serve/response-headers'

/** Its own host: never of the archive's origin. */
export const barHost = 'capture-bar'

export const barPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export interface Bar {
  readonly state: () => BarState
  readonly change: (part: Partial<Omit<BarState, 'version'>>) => void
  /** Answers the bar's page: its files, `GET /state?after=N` (waits for a later one) and `POST /act`. */
  readonly serve: (request: Request) => Promise<Response>
}

const start: BarState = {
  version: 1,
  url: '',
  title: 'Capture window',
  canGoBack: false,
  canGoForward: false,
  isLoading: false,
  canClip: false,
  isClipping: false,
  message: '',
  question: '',
  focusAddress: 0,
}

/** The bar has no preload and no messages: like the extractor's page, it asks and tells over its own scheme. */
export function createBar(
  files: (request: Request) => Promise<Response>,
  act: (action: BarAction) => void,
): Bar {
  let state = start
  let waiting: (() => void)[] = []
  const after = async (version: number): Promise<BarState> => {
    while (state.version <= version)
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
      })
    return state
  }
  return {
    state: () => state,
    change: (part) => {
      state = { ...state, ...part, version: state.version + 1 }
      const told = waiting
      waiting = []
      for (const tell of told) tell()
    },
    serve: async (request) => {
      const { protocol, host, pathname, searchParams } = new URL(request.url)
      if (protocol !== `${appScheme}:` || host !== barHost) return new Response(null, { status: 404 })
      if (pathname === '/state') return json(await after(Number(searchParams.get('after') ?? 0)))
      if (pathname !== '/act') return files(request)
      const action = barAction.safeParse(await request.json().catch(() => null))
      if (action.success) act(action.data)
      return new Response(null, {
        status: action.success ? 204 : 400,
        headers: responseHeaders('text/plain', barPolicy),
      })
    },
  }
}

function json(state: BarState): Response {
  return new Response(JSON.stringify(state), { headers: responseHeaders('application/json', barPolicy) })
}
