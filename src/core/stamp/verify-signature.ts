import { derAt, readDer } from './der'
import type { Certificate } from './read-certificate'

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

/** By the identifier of a hash, or of a signature over one. */
export const hashByName: Readonly<Record<string, HashName>> = {
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
/** A key of RSA; as a signature, one that says nothing of its hash. */
export const plainRsa = '1.2.840.113549.1.1.1'

export interface Signed {
  readonly hash: HashName
  readonly signature: Uint8Array
  readonly data: Uint8Array
}

/** Did the key of this certificate sign the data? Throws `BadDer` where the signature is broken. */
export async function verifySignature(
  { hash, signature, data }: Signed,
  { key, keyType, curve }: Pick<Certificate, 'key' | 'keyType' | 'curve'>,
  tools: StampCrypto,
): Promise<boolean> {
  if (keyType === plainRsa) return tools.verifyRsa(hash, key, signature, data)
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
  return tools.verifyEcdsa(hash, name, key, both, data)
}

function withoutZeros(bytes: Uint8Array): Uint8Array {
  const from = bytes.findIndex((byte) => byte !== 0)
  return from < 0 ? new Uint8Array() : bytes.subarray(from)
}
