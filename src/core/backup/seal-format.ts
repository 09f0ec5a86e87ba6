/**
 * A file that only a passphrase opens, see docs/backup-format.md: a header, then the content in chunks, each sealed with
 * AES-256-GCM. The nonce of a chunk is its number (11 bytes, big-endian) and one byte that is 1 on the last one, as in the
 * STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár, 2015): chunks cannot be swapped, left out or cut off.
 */
/** “CUTSEAL1” in ASCII. */
const sealMagic = [0x43, 0x55, 0x54, 0x53, 0x45, 0x41, 0x4c, 0x31] as const
/** Bytes. */
export const sealHeaderSize = 60
/** Bytes of content in a chunk; the last one may have fewer. */
export const sealChunk = 64 * 1024
/** Bytes that sealing adds to a chunk. */
export const sealTag = 16

/** scrypt (RFC 7914): what a passphrase costs. */
export interface SealCost {
  /** log2 of N. */
  readonly logN: number
  readonly r: number
  readonly p: number
}

export interface SealHeader extends SealCost {
  /** 16 bytes: of the passphrase, the same in every file that it seals. */
  readonly salt: Uint8Array
  /** 16 bytes: of this file alone. */
  readonly fileId: Uint8Array
  /** 16 bytes that tell a wrong passphrase from a damaged file. */
  readonly check: Uint8Array
}

/** What opening one may cost at most: a forged header must not hold up the machine. 1 GiB of memory. */
const mostLogN = 20

export function writeSealHeader({ logN, r, p, salt, fileId, check }: SealHeader): Uint8Array {
  const bytes = new Uint8Array(sealHeaderSize)
  bytes.set(sealMagic)
  bytes.set([logN, r, p, 0], 8)
  bytes.set(salt, 12)
  bytes.set(fileId, 28)
  bytes.set(check, 44)
  return bytes
}

/** Does a file that begins like this say that it is sealed? */
export const isSealed = (start: Uint8Array): boolean => sealMagic.every((byte, at) => start[at] === byte)

/** null where it is none, or one that costs too much. */
export function readSealHeader(bytes: Uint8Array): SealHeader | null {
  if (bytes.length !== sealHeaderSize || !isSealed(bytes)) return null
  const [logN = 0, r = 0, p = 0, zero = 1] = bytes.subarray(8, 12)
  if (zero !== 0 || logN < 10 || logN > mostLogN || r !== 8 || p !== 1) return null
  return {
    ...{ logN, r, p },
    salt: bytes.slice(12, 28),
    fileId: bytes.slice(28, 44),
    check: bytes.slice(44, 60),
  }
}

/** Bytes of the content of a sealed file; null where no file has that size. */
export function unsealedSize(size: number): number | null {
  const body = size - sealHeaderSize
  const chunks = chunksOf(body)
  const content = body - chunks * sealTag
  // Of nothing there is one empty chunk.
  const isPossible =
    body >= sealTag && content >= 0 && content > (chunks - 1) * sealChunk - (chunks === 1 ? 1 : 0)
  return isPossible ? content : null
}

/** How many chunks so many sealed bytes are. */
export const chunksOf = (body: number): number => Math.ceil(body / (sealChunk + sealTag))

/** 12 bytes. */
export function chunkNonce(number: number, isLast: boolean): Uint8Array {
  const nonce = new Uint8Array(12)
  new DataView(nonce.buffer).setUint32(7, number)
  nonce[11] = isLast ? 1 : 0
  return nonce
}
