import { maxOriginalBytes } from '@/core/article/limits'
import type { Arrival } from './arrival'
import { type ContentWay, readClipContent } from './read-clip-content'
import { readOpenedFile } from './read-opened-file'
import type { Transferred } from './read-transfer'

/** Everything that a paste or a drop carried; words only where there were no files, since files also carry their names. */
export async function readTransferred(
  { files, folders, content }: Transferred,
  way: ContentWay,
  newId: () => string,
): Promise<readonly Arrival[]> {
  const arrivals: Arrival[] = folders.map(folderProblem)
  for (const file of files) arrivals.push(await readFile(file, newId()))
  if (arrivals.length === 0) arrivals.push(readClipContent(content, newId(), way))
  return arrivals
}

function folderProblem(name: string): Arrival {
  return {
    kind: 'problem',
    message: `“${name}” is a folder. Open it and drop the files in it. Nothing was added from it.`,
    isFile: true,
  }
}

async function readFile(file: File, key: string): Promise<Arrival> {
  const { name, size } = file
  if (size > maxOriginalBytes) {
    return readOpenedFile({ kind: 'too-large', name, size, limit: maxOriginalBytes }, key)
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return readOpenedFile({ kind: 'file', name, bytes, modified: file.lastModified }, key)
  } catch (error) {
    return readOpenedFile({ kind: 'unreadable', name, message: String(error) }, key)
  }
}
