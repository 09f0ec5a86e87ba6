import { savingPieceSize, type SentPiece } from '@/contract/saving-call'
import type { SavedFile } from '@/contract/bridge'
import type { FileExtension } from '@/contract/file-extension'
import type { SavingPlace } from '../platform/platform'
import type { PendingWork } from './pending-work'

export interface FileToSave {
  readonly suggestedName: string
  readonly extension: FileExtension
  readonly blob: Blob
}

/** Follows the writing of a large file. */
export interface SavingWatch {
  /** Bytes. Not called for what is written at once. */
  readonly onProgress: (done: number, of: number) => void
  /** Ends it, and takes away what was written so far. */
  readonly signal: AbortSignal
}

interface SavingParts {
  readonly place: SavingPlace
  /** Sends the next piece to main, from another thread. */
  readonly send: (token: string, piece: Blob) => Promise<SentPiece>
  /** The window waits for what was begun before it closes. */
  readonly hold: PendingWork['hold']
}

/** Asks where through the system's dialog, and has the file written piece by piece: whole, or not at all. */
export async function saveLarge(
  { blob, ...place }: FileToSave,
  parts: SavingParts,
  watch?: SavingWatch,
): Promise<SavedFile> {
  const begun = await parts.place.begin(place)
  if (begun.kind !== 'begun') return begun
  return parts.hold(write(blob, begun.token, parts, watch), 'Saving a file')
}

async function write(
  blob: Blob,
  token: string,
  { place, send }: SavingParts,
  watch?: SavingWatch,
): Promise<SavedFile> {
  const { size } = blob
  try {
    for (let at = 0; at < size; at += savingPieceSize) {
      watch?.onProgress(at, size)
      const sent = await send(token, blob.slice(at, at + savingPieceSize))
      if (sent.kind === 'failed') return sent
      if (watch?.signal.aborted === true) {
        await place.drop(token)
        return { kind: 'cancelled' }
      }
    }
    return await place.finish(token, size)
  } catch (error) {
    await place.drop(token).catch(() => undefined)
    throw error
  }
}
