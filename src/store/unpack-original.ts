import type { ArchiveDatabase } from './archive-database'
import { webCodec } from './backup/web-codec'

export interface UnpackedOriginal {
  /** The bytes as they came in; null where they cannot be unpacked. */
  readonly blob: Blob | null
  /** They are still those whose SHA-256 was taken when they came in. */
  readonly isSound: boolean
  /** Why there are none, in plain words; '' where there are. */
  readonly trouble: string
}

/** Reads an original as it is on the disk now, and holds it against its SHA-256. Never rejects. */
export async function unpackOriginal(db: ArchiveDatabase, id: string): Promise<UnpackedOriginal> {
  try {
    const original = await db.originals.get(id)
    if (original === undefined) return none('The original is missing.')
    const { bytes, size, sha256 } = original
    const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'))
    const content = new Uint8Array(await new Response(unpacked).arrayBuffer())
    const isSound = content.length === size && (await webCodec().sha256(content)) === sha256
    return { blob: new Blob([content]), isSound, trouble: '' }
  } catch (error) {
    return none(`The original cannot be unpacked: ${String(error)}`)
  }
}

const none = (trouble: string): UnpackedOriginal => ({ blob: null, isSound: false, trouble })
