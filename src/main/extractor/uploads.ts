import { randomUUID } from 'node:crypto'
import { largestReading } from '@/contract/reading-call'

/** Bytes that come in pieces. */
interface Uploads {
  /** Adds a piece to the upload of that name, or begins one (''); its name. null: there is none, or it would be too large. */
  readonly add: (name: string, piece: Uint8Array) => string | null
  /** All of it, with its last piece; '' is one of that piece alone. null: as for `add`. */
  readonly end: (name: string, last: Uint8Array) => Uint8Array | null
}

/** ms without another piece: whoever sent it has stopped, or is gone. */
const longestPause = 60_000

/** More under way than windows ever send at once: the oldest one was left by a window that is gone. */
const mostUnderWay = 8

interface Upload {
  readonly pieces: Uint8Array[]
  size: number
  timer: NodeJS.Timeout | undefined
}

export function createUploads(): Uploads {
  const underWay = new Map<string, Upload>()
  const letGo = (name: string): void => {
    clearTimeout(underWay.get(name)?.timer)
    underWay.delete(name)
  }
  const waitFor = (name: string, upload: Upload): void => {
    clearTimeout(upload.timer)
    upload.timer = setTimeout(letGo, longestPause, name)
    // The app may end meanwhile.
    upload.timer.unref()
  }

  const take = (name: string, piece: Uint8Array): readonly Uint8Array[] | null => {
    const upload = underWay.get(name)
    if (upload === undefined) return null
    upload.size += piece.length
    upload.pieces.push(piece)
    if (upload.size > largestReading) {
      letGo(name)
      return null
    }
    waitFor(name, upload)
    return upload.pieces
  }
  return {
    add: (name, piece) => {
      if (name !== '') return take(name, piece) === null ? null : name
      const begun = randomUUID()
      const [oldest] = underWay.keys()
      if (underWay.size === mostUnderWay && oldest !== undefined) letGo(oldest)
      const upload: Upload = { pieces: [piece], size: piece.length, timer: undefined }
      underWay.set(begun, upload)
      waitFor(begun, upload)
      return begun
    },
    end: (name, last) => {
      if (name === '') return last
      const pieces = take(name, last)
      letGo(name)
      return pieces === null ? null : Buffer.concat(pieces)
    },
  }
}
