import type { BackupCodec } from '@/core/backup/backup-codec'

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
    inflate,
    sha256: async (bytes) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
      return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
    },
  }
}

async function inflate(bytes: Uint8Array, size: number): Promise<Uint8Array | null> {
  const stream = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const content = new Uint8Array(size)
  let at = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return at === size ? content : null
      if (at + value.length > size) {
        await reader.cancel()
        return null
      }
      content.set(value, at)
      at += value.length
    }
  } catch {
    return null
  }
}
