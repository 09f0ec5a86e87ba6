import { createHmac, hkdf, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { SealCost, SealHeader } from '@/core/backup/seal-format'

const stretch = promisify<string, Uint8Array, number, object, Buffer>(scrypt)
const expand = promisify(hkdf)

/** What a passphrase comes to with one salt: files are sealed with keys of their own that are made of it. */
export interface MasterKey extends SealCost {
  readonly salt: Uint8Array
  readonly secret: Uint8Array
  /** Of the secret, to tell a wrong passphrase. */
  readonly check: Uint8Array
}

/** 128 MiB and about half a second of a processor for each guess. */
export const usualCost: SealCost = { logN: 17, r: 8, p: 1 }

/** A new key of a passphrase. */
export const newMasterKey = (passphrase: string, cost: SealCost = usualCost): Promise<MasterKey> =>
  deriveMaster(passphrase, { ...cost, salt: new Uint8Array(randomBytes(16)) })

/** The key of a passphrase, normalised to NFC and as UTF-8. */
export async function deriveMaster(
  passphrase: string,
  { logN, r, p, salt }: SealCost & { readonly salt: Uint8Array },
): Promise<MasterKey> {
  const N = 2 ** logN
  const secret = await stretch(passphrase.normalize('NFC'), salt, 32, { N, r, p, maxmem: 256 * N * r })
  const check = createHmac('sha256', secret).update('cuttings check').digest().subarray(0, 16)
  return { ...{ logN, r, p }, salt, secret: new Uint8Array(secret), check: new Uint8Array(check) }
}

/** null where the passphrase is another one. */
export async function openMaster(
  passphrase: string,
  header: Pick<SealHeader, 'logN' | 'r' | 'p' | 'salt' | 'check'>,
): Promise<MasterKey | null> {
  const master = await deriveMaster(passphrase, header)
  return timingSafeEqual(master.check, header.check) ? master : null
}

/** The key of one file: HKDF-SHA-256 (RFC 5869). */
export async function fileKey(master: MasterKey, fileId: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await expand('sha256', master.secret, fileId, 'cuttings file', 32))
}
