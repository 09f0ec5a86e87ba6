import type { FileFromOutside } from '@/renderer/platform/platform'
import type { Arrival } from './arrival'
import { readZip } from './read-collection'
import { readOpenedFile } from './read-opened-file'

/** What a file brings: a zip is what is in it. */
export async function readOpened(file: FileFromOutside, newId: () => string): Promise<readonly Arrival[]> {
  if (file.kind === 'file' && /\.zip$/i.test(file.name)) {
    const zipped = await readZip(new File([file.blob], file.name), newId)
    if (zipped !== null) return zipped
  }
  return [readOpenedFile(file, newId())]
}
