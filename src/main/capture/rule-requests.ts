import type { OnBeforeRequestListenerDetails, Session } from 'electron'
import { lookup } from 'node:dns/promises'
import { directWays } from './direct-ways'
import { judgeHosts, type HostVerdict } from './judge-hosts'
import { mayBeAnsweredBy } from './may-be-answered-by'
import type { CaptureTrouble, PageAnswer } from './run-capture'

const lookUpLimit = 5_000

/** What the requests of a page tell. */
export interface RequestEvents {
  readonly answered: (answer: PageAnswer) => void
  readonly failed: (trouble: CaptureTrouble) => void
}

export interface RuledRequests {
  /** Whether a URL may have been answered by this IP address. */
  readonly mayAnswer: (url: string, address: string) => Promise<boolean>
  /** How many requests of its parts to private hosts were refused. */
  readonly refused: () => number
}

/**
 * Web requests alone from now on, each host judged before anything is sent to it.
 *
 * @param isAllowed private hosts that the person said yes to
 */
export function ruleRequests(
  of: Session,
  isAllowed: (hostname: string) => boolean,
  events: RequestEvents,
): RuledRequests {
  const judge = judgeHosts({
    lookUp: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
    timeLimit: lookUpLimit,
  })
  const isDirect = directWays((url) => of.resolveProxy(url))
  let refused = 0
  const verdictOf = async (url: URL): Promise<HostVerdict> => {
    if (isAllowed(url.hostname)) return 'public'
    const verdict = await judge(url.hostname)
    // Behind a proxy, names of the outside need have no address in here.
    return verdict === 'unknown' && !(await isDirect(url)) ? 'public' : verdict
  }
  const refuse = (isPage: boolean, trouble: CaptureTrouble): void => {
    if (isPage) events.failed(trouble)
    else if (trouble.kind === 'private') refused += 1
  }
  const mayAnswer = (url: string, address: string) => mayBeAnsweredBy(url, address, { isAllowed, isDirect })
  of.webRequest.onBeforeRequest((details, answer) => {
    void judgeRequest(details, verdictOf).then((trouble) => {
      answer({ cancel: trouble !== null })
      if (trouble !== null) refuse(details.resourceType === 'mainFrame', trouble)
    })
  })
  // Of every frame of the page, and before the page can read it: names may have another address by now.
  of.webRequest.onHeadersReceived((details, answer) => {
    const { url, resourceType } = details
    // The engine says who answered; its types do not.
    void mayAnswer(url, (details as { ip?: string }).ip ?? '').then((isFine) => {
      if (!isFine) refuse(resourceType === 'mainFrame', { kind: 'private', host: new URL(url).hostname })
      answer({ cancel: !isFine })
    })
  })
  of.webRequest.onResponseStarted((details) => {
    if (details.resourceType !== 'mainFrame') return
    if (details.statusCode >= 300 && details.statusCode < 400) return
    events.answered(pageAnswer(details.url, details.statusCode, details.responseHeaders ?? {}))
  })
  return {
    mayAnswer,
    refused: () => refused,
  }
}

/** null: it may go out. */
async function judgeRequest(
  { url }: Pick<OnBeforeRequestListenerDetails, 'url'>,
  verdictOf: (url: URL) => Promise<HostVerdict>,
): Promise<CaptureTrouble | null> {
  let asked: URL
  try {
    asked = new URL(url)
  } catch {
    return { kind: 'scheme', scheme: '' }
  }
  if (/^(?:data|blob|about):$/.test(asked.protocol)) return null
  if (!/^(?:https?|wss?):$/.test(asked.protocol))
    return { kind: 'scheme', scheme: asked.protocol.slice(0, -1) }
  const verdict = await verdictOf(asked)
  if (verdict === 'public') return null
  return { kind: verdict === 'private' ? 'private' : 'no-host', host: asked.hostname }
}

function pageAnswer(url: string, status: number, fields: Record<string, string[]>): PageAnswer {
  const headers = Object.entries(fields).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name.toLowerCase(), value]),
  )
  const valueOf = (wanted: string) => headers.find(([name]) => name === wanted)?.[1] ?? ''
  const length = Number(valueOf('content-length') || Number.NaN)
  return {
    url,
    status,
    headers,
    mediaType: (valueOf('content-type').split(';')[0] ?? '').trim().toLowerCase(),
    length: Number.isNaN(length) ? null : length,
  }
}
