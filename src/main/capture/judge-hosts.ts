import { isIP } from 'node:net'
import { isPrivateAddress } from './is-private-address'

/** `unknown`: the name has no address, as far as this machine can find out. */
export type HostVerdict = 'public' | 'private' | 'unknown'

export interface JudgeParts {
  /** All addresses of a name; rejects or gives [] where it has none. */
  readonly lookUp: (host: string) => Promise<readonly string[]>
  /** For one look-up, ms: a name server that does not answer must not hold a capture. */
  readonly timeLimit: number
}

/** Names that networks keep for themselves (RFC 6761, 6762, 8375, ICANN's .internal), and names without a dot. */
const ownNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)$/i

/** Says of hosts of URLs whether they are of the public internet. A name is looked up once; any private address counts. */
export function judgeHosts({ lookUp, timeLimit }: JudgeParts): (host: string) => Promise<HostVerdict> {
  const known = new Map<string, Promise<HostVerdict>>()
  return (hostname) => {
    const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
    if (isIP(host) !== 0) return Promise.resolve(isPrivateAddress(host) ? 'private' : 'public')
    if (!host.includes('.') || ownNames.test(host)) return Promise.resolve('private')
    const before = known.get(host)
    if (before !== undefined) return before
    const verdict = judge(lookUp(host), timeLimit)
    known.set(host, verdict)
    return verdict
  }
}

async function judge(looking: Promise<readonly string[]>, timeLimit: number): Promise<HostVerdict> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(() => {
      resolve([])
    }, timeLimit)
  })
  try {
    const addresses = await Promise.race([looking, late])
    if (addresses.length === 0) return 'unknown'
    return addresses.some(isPrivateAddress) ? 'private' : 'public'
  } catch {
    return 'unknown'
  } finally {
    clearTimeout(timer)
  }
}
