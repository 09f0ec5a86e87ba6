import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { largestPdf, largestUnread } from '@/contract/largest-file'
import type { OpenedFile } from '@/contract/opened-file'
import { fileTrouble } from '../data/file-trouble'
import { findPartsBeside } from './find-parts-beside'
import type { HandedFiles } from './handed-files'

/** Hands a file that a person chose to the window; what it gives back names the file, and never its folder. */
export async function handFile(
  handed: Pick<HandedFiles, 'hand'>,
  path: string,
  limit = limitOf(path),
): Promise<OpenedFile> {
  const name = basename(path)
  try {
    const found = await stat(path)
    if (!found.isFile())
      return { kind: 'unreadable', name, message: 'That is a folder or a device, not a file.' }
    if (found.size > limit) return { kind: 'too-large', name, size: found.size, limit }
    const { size, modified, token } = await handed.hand(path)
    const beside = []
    for (const part of await findPartsBeside(path)) {
      // Without its pictures the page is still the page.
      const own = await handed.hand(part.path).catch(() => null)
      if (own !== null) beside.push({ name: part.name, size: own.size, token: own.token })
    }
    const opened = { kind: 'file', name, size, modified, token } as const
    return beside.length === 0 ? opened : { ...opened, beside }
  } catch (error) {
    return { kind: 'unreadable', name, message: fileTrouble(error) }
  }
}

/**
 * By its name: its bytes are looked at where it is read. What is too large for an article comes too, as long as it can be
 * kept with what could not be read.
 */
const limitOf = (path: string): number => (/\.pdf$/i.test(path) ? largestPdf : largestUnread)
