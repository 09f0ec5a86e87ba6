import type { FileFromOutside } from '@/renderer/platform/platform'
import { fileSource } from './file-source'
import type { OpenedSource } from './open-sources'
import { readOpenedFile } from './read-opened-file'

/** A file of the system's dialog. What could not be read has no bytes, and says why by itself. */
export function openedSource(file: FileFromOutside, newId: () => string): OpenedSource {
  if (file.kind !== 'file')
    return { name: file.name, files: [], read: () => Promise.resolve([readOpenedFile(file, newId())]) }
  const { blob, name, modified, beside } = file
  const source = fileSource(new File([blob], name, { lastModified: modified }), newId)
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
