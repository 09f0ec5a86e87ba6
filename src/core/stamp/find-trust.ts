import { toHex } from './hex'
import type { Certificate } from './read-certificate'
import { hashByName, verifySignature, type StampCrypto } from './verify-signature'
import { forTimeStamps } from './verify-time-stamp'

export type StampTrust =
  /** The person has named no authority. */
  | { readonly kind: 'none-named' }
  /** From the signer's certificate to the one that the person named; both may be the same. */
  | { readonly kind: 'trusted'; readonly path: readonly Certificate[] }
  | { readonly kind: 'untrusted'; readonly why: string }

/** Authorities between the signer and the one that was named; real paths have one or two. */
const mostBetween = 6
/** Signatures looked at: a forged token could hold thousands of certificates of one name. */
const mostTried = 40
const anyPurpose = '2.5.29.37.0'

/**
 * Does the certificate of a time-stamp lead to one that the person named? Each on the way is signed by the next, was in force
 * at that time, and is one of an authority that may sign certificates for time-stamps (RFC 5280, 6.1). Whether one was revoked
 * is not asked: that would take the network.
 *
 * @param signer as `verifyTimeStamp` found it
 * @param sent what came with the token: nothing of it is trusted by itself
 * @param time when it was stamped, ms since the epoch
 */
export async function findTrust(
  signer: Certificate,
  { sent, named, time }: { sent: readonly Certificate[]; named: readonly Certificate[]; time: number },
  tools: StampCrypto,
): Promise<StampTrust> {
  if (named.length === 0) return { kind: 'none-named' }
  const search = new PathSearch([...named, ...sent], new Set(named.map(keyOf)), time, tools)
  const path = await search.from([signer])
  return path === null ? { kind: 'untrusted', why: search.why } : { kind: 'trusted', path }
}

const keyOf = ({ whole }: Certificate): string => toHex(whole)

class PathSearch {
  why = 'it leads to none of the authorities that you named'
  private tried = 0

  constructor(
    private readonly all: readonly Certificate[],
    private readonly named: ReadonlySet<string>,
    private readonly time: number,
    private readonly tools: StampCrypto,
  ) {}

  /** `path`: from the signer on. null where no way leads on from its end. */
  async from(path: readonly Certificate[]): Promise<readonly Certificate[] | null> {
    const last = path.at(-1)
    if (last === undefined || !this.holdsThen(last)) return null
    if (this.named.has(keyOf(last))) return path
    if (path.length > mostBetween + 1) return null
    const taken = new Set(path.map(keyOf))
    for (const issuer of this.all) {
      if (taken.has(keyOf(issuer)) || toHex(issuer.subject) !== toHex(last.issuer)) continue
      const problem = problemOf(issuer, path.length - 1) ?? (await this.signatureProblem(last, issuer))
      if (problem === null) {
        const found = await this.from([...path, issuer])
        if (found !== null) return found
      } else this.why = problem
    }
    return null
  }

  private holdsThen({ from, until, name, hasStrangeRule }: Certificate): boolean {
    if (hasStrangeRule) this.why = `“${name}” has a rule that is not understood here`
    else if (this.time >= from && this.time <= until) return true
    else this.why = `“${name}” was not in force then`
    return false
  }

  private async signatureProblem(last: Certificate, issuer: Certificate): Promise<string | null> {
    this.tried += 1
    const hash = hashByName[last.algorithm]
    // SHA-1 is known for the hash of what was stamped before; a certificate signed over it could be forged.
    if (hash === undefined || hash === 'SHA-1')
      return `how “${last.name}” was signed is not known here, or is no longer safe`
    if (this.tried > mostTried) return 'there are too many ways to try'
    const { signature, signed: data } = last
    // A key that cannot be used has signed nothing.
    if (await verifySignature({ hash, signature, data }, issuer, this.tools).catch(() => false)) return null
    return `“${last.name}” was not signed by the “${issuer.name}” that is there`
  }
}

/** Why a certificate cannot stand above another one. `between`: authorities below it. */
function problemOf(
  { name, isAuthority, maySignCertificates, pathLength, purposes }: Certificate,
  between: number,
): string | null {
  if (!isAuthority) return `“${name}” is not the certificate of an authority`
  if (!maySignCertificates) return `the key of “${name}” is not one that may sign certificates`
  if (pathLength !== null && between > pathLength) return `“${name}” allows fewer authorities below it`
  if (purposes.length > 0 && !purposes.includes(forTimeStamps) && !purposes.includes(anyPurpose))
    return `“${name}” is not for time-stamps`
  return null
}
