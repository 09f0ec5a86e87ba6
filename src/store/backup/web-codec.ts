import type { BackupCodec } from '@/core/backup/backup-codec'
import { inflateExactly } from '../inflate-exactly'

/** What browsers and their workers bring for backups. */
export function webCodec(): BackupCodec {
  const encoder = new TextEncoder()
  return {
    encode: (text) => encoder.encode(text),
    decode: (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    deflate: async (bytes) => {
      const packed = new Blob([new Uint8Array(bytes)])
        .stream()
        .pipeThrough(new CompressionStream('deflate-raw'))
      return new Uint8Array(await new Response(packed).arrayBuffer())
    },
    inflate: (bytes, size) => inflateExactly(bytes, 'deflate-raw', size),
    sha256: async (bytes) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
      return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
    },
  }
}
