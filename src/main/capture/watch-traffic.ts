import type { WebContents } from 'electron'
import type { RuledRequests } from './rule-requests'
import type { ViewEvents } from './run-capture'

/** What could reach out past the rules for requests is not there for pages that are captured. */
const withoutBackDoors =
  'for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "WebTransport", "EventSource"]) delete globalThis[name]'

interface Arrived {
  readonly requestId: string
  readonly loaderId?: string
  readonly type?: string
  readonly dataLength?: number
  readonly response?: { readonly url: string; readonly remoteIPAddress?: string }
}

/**
 * Counts what comes, and looks at where it came from once more, should the rules for requests not have been told: a name
 * whose address is another one by the time of the request than it was when it was judged must not bring in a page of a
 * private network.
 */
export async function watchTraffic(
  contents: WebContents,
  events: Pick<ViewEvents, 'grew' | 'failed'>,
  mayAnswer: RuledRequests['mayAnswer'],
): Promise<void> {
  const pages = new Set<string>()
  contents.debugger.attach('1.3')
  contents.debugger.on('message', (_event, method: string, params: Arrived) => {
    // The request of a page itself has the id of its loader.
    if (method === 'Network.dataReceived') events.grew(params.dataLength ?? 0, pages.has(params.requestId))
    if (method !== 'Network.responseReceived') return
    if (params.type === 'Document' && params.requestId === params.loaderId) pages.add(params.requestId)
    const { url, remoteIPAddress: address = '' } = params.response ?? { url: '' }
    void mayAnswer(url, address).then((isFine) => {
      if (!isFine) events.failed({ kind: 'private', host: new URL(url).hostname })
    })
  })
  await contents.debugger.sendCommand('Network.enable')
  await contents.debugger.sendCommand('Page.enable')
  await contents.debugger.sendCommand('Page.addScriptToEvaluateOnNewDocument', { source: withoutBackDoors })
}
