import { createDecipheriv } from 'node:crypto'
import type { BackupSource } from '@/core/backup/backup-source'
import {
  chunkNonce,
  chunksOf,
  sealChunk,
  sealHeaderSize,
  sealTag,
  unsealedSize,
  writeSealHeader,
  type SealHeader,
} from '@/core/backup/seal-format'
import { fileKey, type MasterKey } from './seal-key'

/**
 * The content of a sealed file, piece by piece: each piece is verified before it is given out. Rejects where a chunk is
 * damaged, moved or missing. null where no file has that size.
 */
export async function sealedSource(
  source: BackupSource,
  header: SealHeader,
  master: MasterKey,
): Promise<BackupSource | null> {
  const size = unsealedSize(source.size)
  if (size === null) return null
  const key = await fileKey(master, header.fileId)
  const bound = writeSealHeader(header)
  const chunks = chunksOf(source.size - sealHeaderSize)
  const open = async (number: number): Promise<Uint8Array> => {
    const isLast = number === chunks - 1
    const at = sealHeaderSize + number * (sealChunk + sealTag)
    const sealed = await source.read(at, Math.min(sealChunk + sealTag, source.size - at))
    const decipher = createDecipheriv('aes-256-gcm', key, chunkNonce(number, isLast))
    decipher.setAAD(bound)
    decipher.setAuthTag(sealed.subarray(-sealTag))
    try {
      return Buffer.concat([decipher.update(sealed.subarray(0, -sealTag)), decipher.final()])
    } catch {
      throw new Error('what is encrypted was damaged, cut short or put together anew')
    }
  }
  // A file is read in order, and in pieces that are smaller than a chunk.
  let last: { readonly number: number; readonly bytes: Uint8Array } | null = null
  return {
    size,
    read: async (at, length) => {
      if (at < 0 || at + length > size) throw new Error('beyond the end')
      const bytes = new Uint8Array(length)
      for (let done = 0; done < length;) {
        const number = Math.floor((at + done) / sealChunk)
        const chunk = last?.number === number ? last.bytes : await open(number)
        last = { number, bytes: chunk }
        const from = at + done - number * sealChunk
        const piece = chunk.subarray(from, from + length - done)
        bytes.set(piece, done)
        done += piece.length
      }
      return bytes
    },
  }
}
