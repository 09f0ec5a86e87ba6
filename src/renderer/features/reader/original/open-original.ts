import { hash } from '@/renderer/session/hash'
import type { ArchiveDatabase } from '@/store/archive-database'
import { encodingOf } from '@/formats/encoding-of'

export interface OpenedOriginal {
  /** The bytes as they came in; null where they cannot be unpacked. */
  readonly bytes: Uint8Array | null
  /** They are still those whose SHA-256 was taken when they came in. */
  readonly isSound: boolean
  readonly text: string
}

/** Reads an original as it is on the disk now, and holds it against its SHA-256. Never rejects. */
export async function openOriginal(db: ArchiveDatabase, id: string): Promise<OpenedOriginal> {
  try {
    const original = await db.originals.get(id)
    if (original === undefined) return { bytes: null, isSound: false, text: 'The original is missing.' }
    const { bytes, charset, size, sha256 } = original
    const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'))
    const content = new Uint8Array(await new Response(unpacked).arrayBuffer())
    const isSound = content.length === size && (await hash(content)) === sha256
    return { bytes: content, isSound, text: new TextDecoder(encodingOf(charset)).decode(content) }
  } catch (error) {
    return { bytes: null, isSound: false, text: `The original cannot be unpacked: ${String(error)}` }
  }
}
