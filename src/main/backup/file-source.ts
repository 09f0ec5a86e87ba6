import { open, stat } from 'node:fs/promises'
import { errorCode } from '../data/file-trouble'
import type { BackupSource } from '@/core/backup/backup-source'

/** A file to be read piece by piece; null where there is none. Rejects with Node's error. */
export async function fileSource(path: string): Promise<BackupSource | null> {
  try {
    const { size } = await stat(path)
    return { size, read: (at, length) => readPiece(path, at, length) }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Opened anew each time: nothing is left open, and a file on a disk that went away fails at the next piece. */
async function readPiece(path: string, at: number, length: number): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const bytes = new Uint8Array(length)
    let filled = 0
    while (filled < length) {
      const { bytesRead } = await file.read(bytes, filled, length - filled, at + filled)
      if (bytesRead === 0) throw new Error(`The file ends ${String(length - filled)} bytes early`)
      filled += bytesRead
    }
    return bytes
  } finally {
    await file.close()
  }
}
