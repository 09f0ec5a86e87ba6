import { createCipheriv, randomBytes } from 'node:crypto'
import { chunkNonce, sealChunk, writeSealHeader } from '@/core/backup/seal-format'
import { fileKey, type MasterKey } from './seal-key'

/** Seals what is given to it, a chunk at a time. */
export interface Sealing {
  /** What is to be written for these bytes; [] while a chunk is not full. */
  readonly take: (bytes: Uint8Array) => Uint8Array[]
  /** The end of the file: to be written last. */
  readonly end: () => Uint8Array
}

/** @param fileId 16 bytes that no other file of this key has */
export async function sealing(
  master: MasterKey,
  fileId: Uint8Array = new Uint8Array(randomBytes(16)),
): Promise<Sealing> {
  const key = await fileKey(master, fileId)
  const header = writeSealHeader({ ...master, fileId })
  let waiting: Uint8Array[] = [header]
  // A full chunk waits until it is known whether it is the last one.
  const open = new Uint8Array(sealChunk)
  let filled = 0
  let number = 0
  const seal = (isLast: boolean): Uint8Array => {
    const cipher = createCipheriv('aes-256-gcm', key, chunkNonce(number, isLast))
    cipher.setAAD(header)
    const body = cipher.update(open.subarray(0, filled))
    number += 1
    filled = 0
    return Buffer.concat([body, cipher.final(), cipher.getAuthTag()])
  }
  return {
    take: (bytes) => {
      for (let at = 0; at < bytes.length;) {
        if (filled === sealChunk) waiting.push(seal(false))
        const piece = bytes.subarray(at, at + sealChunk - filled)
        open.set(piece, filled)
        filled += piece.length
        at += piece.length
      }
      const ready = waiting
      waiting = []
      return ready
    },
    end: () => Buffer.concat([...waiting, seal(true)]),
  }
}
