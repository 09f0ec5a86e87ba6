import { randomUUID } from 'node:crypto'
import { largestReading } from '@/contract/reading-call'

/** Bytes that come in pieces. */
interface Uploads {
  /** Adds a piece to the upload of that name, or begins one (''); its name. null: there is none, or it would be too large. */
  readonly add: (name: string, piece: Uint8Array) => string | null
  /** All of it, with its last piece; '' is one of that piece alone. null: as for `add`. */
  readonly end: (name: string, last: Uint8Array) => Uint8Array | null
}

/** More under way than windows ever send at once: the oldest one was left by a window that is gone. */
const mostUnderWay = 8

export function createUploads(): Uploads {
  const underWay = new Map<string, { readonly pieces: Uint8Array[]; size: number }>()

  const take = (name: string, piece: Uint8Array): readonly Uint8Array[] | null => {
    const upload = underWay.get(name)
    if (upload === undefined) return null
    upload.size += piece.length
    upload.pieces.push(piece)
    if (upload.size <= largestReading) return upload.pieces
    underWay.delete(name)
    return null
  }
  return {
    add: (name, piece) => {
      if (name !== '') return take(name, piece) === null ? null : name
      const begun = randomUUID()
      const [oldest] = underWay.keys()
      if (underWay.size === mostUnderWay && oldest !== undefined) underWay.delete(oldest)
      underWay.set(begun, { pieces: [piece], size: piece.length })
      return begun
    },
    end: (name, last) => {
      if (name === '') return last
      const pieces = take(name, last)
      underWay.delete(name)
      return pieces === null ? null : Buffer.concat(pieces)
    },
  }
}
