import type { Arrival } from './arrival'
import { type ContentWay, readClipContent } from './read-clip-content'
import { readFile, readFolder, readZip } from './read-collection'
import type { Transferred } from './read-transfer'

/**
 * Everything that a paste or a drop carried, folders and zips taken apart; words only where there were no files, since
 * files also carry their names.
 */
export async function readTransferred(
  { files, folders, content }: Transferred,
  way: ContentWay,
  newId: () => string,
): Promise<readonly Arrival[]> {
  const arrivals: Arrival[] = []
  for (const folder of folders) arrivals.push(...(await readFolder(folder, newId)))
  for (const file of files) {
    const zipped = /\.zip$/i.test(file.name) ? await readZip(file, newId).catch(() => null) : null
    if (zipped === null) arrivals.push(await readFile(file, file.name, newId()))
    else arrivals.push(...zipped)
  }
  if (arrivals.length === 0) arrivals.push(readClipContent(content, newId(), way))
  return arrivals
}
