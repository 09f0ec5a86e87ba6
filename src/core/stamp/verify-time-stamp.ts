import { BadDer, derAt, oidOf, readDer } from './der'
import { toHex } from './hex'
import type { Certificate } from './read-certificate'
import type { TimeStamp } from './read-time-stamp'
import { hashByName, plainRsa, verifySignature, type HashName, type StampCrypto } from './verify-signature'

export type StampVerdict =
  /** Signed by this certificate; whether its authority is one that the person named, `findTrust` says. */
  { readonly kind: 'valid'; readonly by: Certificate } | { readonly kind: 'invalid'; readonly why: string }

/** As a purpose of a key. */
export const forTimeStamps = '1.3.6.1.5.5.7.3.8'

/**
 * Is a token about this SHA-256, and signed as it says: the signature over its attributes, the hash of its content among
 * them, the certificate that they name, which is one for time-stamps and was in force at that time (RFC 3161, 2.3 and 2.4.2;
 * RFC 5652, 5.4; RFC 5816)?
 */
export async function verifyTimeStamp(
  stamp: TimeStamp,
  hash: string,
  tools: StampCrypto,
): Promise<StampVerdict> {
  const invalid = (why: string): StampVerdict => ({ kind: 'invalid', why })
  if (stamp.hash !== hash) return invalid('it is about something else')
  try {
    const { signer, content } = stamp
    const digest = hashByName[signer.digest]
    const said = signer.byName.get('1.2.840.113549.1.9.4')
    if (digest === undefined || said === undefined) return invalid('its hash is not known')
    if (toHex(await tools.digest(digest, content)) !== toHex(said.content))
      return invalid('its content was changed')
    const certificate = await namedCertificate(stamp, tools)
    if (certificate === null) return invalid('the certificate that signed it is not in it')
    if (!isForTimeStampsAlone(certificate)) return invalid('its certificate is not for time-stamps')
    if (stamp.time < certificate.from || stamp.time > certificate.until)
      return invalid('its certificate was not in force then')
    if (!(await isSigned(signer, certificate, tools))) return invalid('its signature is wrong')
    return { kind: 'valid', by: certificate }
  } catch (error) {
    return invalid(error instanceof BadDer ? 'it is damaged' : 'it cannot be checked')
  }
}

/** RFC 3161, 2.3: for nothing else, and whoever does not understand that must not take it. */
function isForTimeStampsAlone({ purposes, isPurposeCritical }: Certificate): boolean {
  return isPurposeCritical && purposes.length === 1 && purposes[0] === forTimeStamps
}

/** The one that the signed attributes name by its hash (RFC 2634, 5.4; RFC 5035), so that no other can stand in for it. */
async function namedCertificate(
  { signer, certificates }: TimeStamp,
  tools: StampCrypto,
): Promise<Certificate | null> {
  const second = signer.byName.get('1.2.840.113549.1.9.16.2.47')
  const named = second ?? signer.byName.get('1.2.840.113549.1.9.16.2.12')
  if (named === undefined) return null
  const id = readDer(derAt(readDer(derAt(readDer(named.content), 0, 0x30).content), 0, 0x30).content)
  const [algorithm] = id
  const isNamed = second !== undefined && algorithm?.tag === 0x30
  const other = isNamed ? hashByName[oidOf(derAt(readDer(algorithm.content), 0, 0x06))] : undefined
  const hash: HashName | undefined = second === undefined ? 'SHA-1' : isNamed ? other : 'SHA-256'
  const value = id.find(({ tag }) => tag === 0x04)
  if (hash === undefined || value === undefined) return null
  for (const certificate of certificates)
    if (toHex(await tools.digest(hash, certificate.whole)) === toHex(value.content)) return certificate
  return null
}

function isSigned(
  { algorithm, digest, attributes, signature }: TimeStamp['signer'],
  certificate: Certificate,
  tools: StampCrypto,
): Promise<boolean> {
  // Plain RSA goes with the digest that is named beside it.
  const hash = hashByName[algorithm === plainRsa ? digest : algorithm]
  if (hash === undefined) return Promise.resolve(false)
  return verifySignature({ hash, signature, data: attributes }, certificate, tools)
}
