import type { Imports } from '@/renderer/session/imports/imports'
import type { Arrival } from './arrival'
import { fileSource } from './file-source'
import { openSources } from './open-sources'
import { type ContentWay, readClipContent } from './read-clip-content'
import { droppedFolder } from './read-collection'
import type { Transferred } from './read-transfer'

export interface TransferParts {
  readonly way: ContentWay
  readonly newId: () => string
  readonly look: Imports['look']
  /** Takes what comes once a review has said that it is no export. */
  readonly later: (arrivals: readonly Arrival[]) => void
}

/**
 * Everything that a paste or a drop carried, exports of other tools, folders and zips taken apart; words only where there
 * were no files, since files also carry their names.
 */
export async function readTransferred(
  { files, folders, content }: Transferred,
  { way, newId, look, later }: TransferParts,
): Promise<readonly Arrival[]> {
  if (files.length + folders.length === 0) return readClipContent(content, newId(), way)
  const dropped = await Promise.all(folders.map((folder) => droppedFolder(folder, newId)))
  return openSources([...dropped, ...files.map((file) => fileSource(file, newId))], look, later)
}
