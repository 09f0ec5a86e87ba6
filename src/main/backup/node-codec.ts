import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import type { BackupCodec } from '@/core/backup/backup-codec'

const pack = promisify<Uint8Array, Buffer>(deflateRaw)
const unpack = promisify<Uint8Array, { maxOutputLength: number; info: boolean }, unknown>(inflateRaw)

/** What Node brings for backups. Packing runs beside main's own thread. */
export const nodeCodec: BackupCodec = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
  deflate: (bytes) => pack(bytes),
  inflate: async (bytes, size) => {
    try {
      // One more than it may have, so that too much is told from enough; nought would mean no limit.
      const { buffer } = (await unpack(bytes, { maxOutputLength: size + 1, info: true })) as {
        buffer: Buffer
      }
      return buffer.length === size ? buffer : null
    } catch {
      return null
    }
  },
  sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
}
