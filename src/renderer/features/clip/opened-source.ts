import type { OpenedFile } from '@/contract/opened-file'
import { fileSource } from './file-source'
import type { OpenedSource } from './open-sources'
import { readOpenedFile } from './read-opened-file'

/** A file of the system's dialog. What could not be read has no bytes, and says why by itself. */
export function openedSource(file: OpenedFile, newId: () => string): OpenedSource {
  if (file.kind !== 'file')
    return { name: file.name, files: [], read: () => Promise.resolve([readOpenedFile(file, newId())]) }
  const { bytes, name, modified, beside } = file
  const source = fileSource(new File([new Uint8Array(bytes)], name, { lastModified: modified }), newId)
  if (beside === undefined) return source
  return {
    ...source,
    // The pictures that a browser put beside the page: the file alone does not have them.
    read: async (wants) =>
      (await source.read(wants)).map((arrival) =>
        arrival.kind === 'incoming' ? { ...arrival, incoming: { ...arrival.incoming, beside } } : arrival,
      ),
  }
}
