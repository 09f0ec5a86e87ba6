import { isPrivateAddress } from './is-private-address'

export interface AnswerRules {
  /** Private hosts that the person said yes to. */
  readonly isAllowed: (hostname: string) => boolean
  /** Whether requests to it go by no proxy. */
  readonly isDirect: (url: URL) => Promise<boolean>
}

/**
 * May a URL have been answered by this IP address ('' where none is known)? By a private one only behind a proxy, which it is
 * the address of, or where the person said yes: a name may have another address by now than when it was judged.
 */
export async function mayBeAnsweredBy(
  url: string,
  address: string,
  { isAllowed, isDirect }: AnswerRules,
): Promise<boolean> {
  const bare = address.replace(/^\[|\]$/g, '')
  if (bare === '' || !/^(?:http|ws)s?:/i.test(url) || !isPrivateAddress(bare)) return true
  const asked = new URL(url)
  return isAllowed(asked.hostname) || !(await isDirect(asked))
}
