import { BadDer, derAt, oidOf, readDer } from './der'
import { toHex } from './hex'
import type { Certificate, TimeStamp } from './read-time-stamp'

export type HashName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'

/** Hashes and signatures, passed in: core has none of its own. */
export interface StampCrypto {
  readonly digest: (hash: HashName, bytes: Uint8Array) => Promise<Uint8Array>
  /** Of PKCS #1 v1.5. Rejects where the key cannot be used. */
  readonly verifyRsa: (
    hash: HashName,
    key: Uint8Array,
    signature: Uint8Array,
    data: Uint8Array,
  ) => Promise<boolean>
  /** `signature`: r and s one behind the other. */
  readonly verifyEcdsa: (
    hash: HashName,
    curve: 'P-256' | 'P-384' | 'P-521',
    key: Uint8Array,
    signature: Uint8Array,
    data: Uint8Array,
  ) => Promise<boolean>
}

export type StampVerdict =
  /** Signed by the certificate of this name; whether that authority is to be trusted is for people to say. */
  { readonly kind: 'valid'; readonly by: string } | { readonly kind: 'invalid'; readonly why: string }

const hashes: Readonly<Record<string, HashName>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
}
const curves = {
  '1.2.840.10045.3.1.7': ['P-256', 32],
  '1.3.132.0.34': ['P-384', 48],
  '1.3.132.0.35': ['P-521', 66],
} as const
const rsa = '1.2.840.113549.1.1.1'
const forTimeStamps = '1.3.6.1.5.5.7.3.8'

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
    const digest = hashes[signer.digest]
    const said = signer.byName.get('1.2.840.113549.1.9.4')
    if (digest === undefined || said === undefined) return invalid('its hash is not known')
    if (toHex(await tools.digest(digest, content)) !== toHex(said.content))
      return invalid('its content was changed')
    const certificate = await namedCertificate(stamp, tools)
    if (certificate === null) return invalid('the certificate that signed it is not in it')
    if (!isForTimeStampsAlone(certificate)) return invalid('its certificate is not for time-stamps')
    if (stamp.time < certificate.from || stamp.time > certificate.until)
      return invalid('its certificate was not in force then')
    if (!(await isSigned(stamp, certificate, tools))) return invalid('its signature is wrong')
    return { kind: 'valid', by: certificate.name }
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
  const other = isNamed ? hashes[oidOf(derAt(readDer(algorithm.content), 0, 0x06))] : undefined
  const hash: HashName | undefined = second === undefined ? 'SHA-1' : isNamed ? other : 'SHA-256'
  const value = id.find(({ tag }) => tag === 0x04)
  if (hash === undefined || value === undefined) return null
  for (const certificate of certificates)
    if (toHex(await tools.digest(hash, certificate.whole)) === toHex(value.content)) return certificate
  return null
}

async function isSigned(
  { signer }: TimeStamp,
  { key, keyType, curve }: Certificate,
  tools: StampCrypto,
): Promise<boolean> {
  const { algorithm, attributes, signature } = signer
  // Plain RSA goes with the digest that is named beside it.
  const hash = hashes[algorithm === rsa ? signer.digest : algorithm]
  if (hash === undefined) return false
  if (keyType === rsa) return tools.verifyRsa(hash, key, signature, attributes)
  const known = Object.entries(curves).find(([oid]) => oid === curve)?.[1]
  if (known === undefined) return false
  const [name, size] = known
  const [r, s] = readDer(derAt(readDer(signature), 0, 0x30).content)
  const both = new Uint8Array(2 * size)
  for (const [at, part] of [r, s].entries()) {
    const digits = withoutZeros(part?.content ?? new Uint8Array())
    if (digits.length > size) return false
    both.set(digits, (at + 1) * size - digits.length)
  }
  return tools.verifyEcdsa(hash, name, key, both, attributes)
}

function withoutZeros(bytes: Uint8Array): Uint8Array {
  const from = bytes.findIndex((byte) => byte !== 0)
  return from < 0 ? new Uint8Array() : bytes.subarray(from)
}
