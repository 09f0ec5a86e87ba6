import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OpenedFile } from '@/contract/opened-file'
import { largestPdf, largestUnread } from '@/contract/largest-file'
import { fileTrouble } from '../data/file-trouble'
import { readPartsBeside } from './read-parts-beside'

/** Reads a file that a person chose; what it gives back names the file, and never its folder. */
export async function readFileLimited(path: string, limit = limitOf(path)): Promise<OpenedFile> {
  const name = basename(path)
  try {
    const file = await open(path, 'r')
    try {
      const { size, mtimeMs } = await file.stat()
      if (size > limit) return { kind: 'too-large', name, size, limit }
      const bytes = await readUpTo(file, limit + 1)
      // It grew while it was read.
      if (bytes.byteLength > limit) return { kind: 'too-large', name, size: bytes.byteLength, limit }
      const beside = await readPartsBeside(path)
      const opened = { kind: 'file', name, bytes, modified: mtimeMs } as const
      return beside.length === 0 ? opened : { ...opened, beside }
    } finally {
      await file.close()
    }
  } catch (error) {
    return { kind: 'unreadable', name, message: fileTrouble(error) }
  }
}

/**
 * By its name: its bytes are looked at where it is read. What is too large for an article comes too, as long as it can be
 * kept with what could not be read.
 */
const limitOf = (path: string): number => (/\.pdf$/i.test(path) ? largestPdf : largestUnread)

interface Readable {
  read: (buffer: Uint8Array, offset: number, length: number, position: null) => Promise<{ bytesRead: number }>
}

/** At most `most` bytes, in a buffer of their own: nothing else of main's memory may cross with them. */
async function readUpTo(file: Readable, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const step = 256 * 1024
  const parts: Uint8Array[] = []
  let total = 0
  while (total < most) {
    const part = new Uint8Array(Math.min(step, most - total))
    const { bytesRead } = await file.read(part, 0, part.byteLength, null)
    if (bytesRead === 0) break
    parts.push(part.subarray(0, bytesRead))
    total += bytesRead
  }
  const whole = new Uint8Array(total)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}
