import { isZipFile } from './is-zip-file'
import type { OpenedSource } from './open-sources'
import { readFile, readZip } from './read-collection'

/** A file; a zip is what is in it. */
export function fileSource(file: File, newId: () => string): OpenedSource {
  return {
    name: file.name,
    files: [{ path: file.name, blob: file }],
    read: async (wants) => {
      // One that is gone meanwhile is told by who reads it.
      const isZip = await isZipFile(file).catch(() => false)
      const zipped = isZip ? await readZip(file, newId, wants).catch(() => null) : null
      return zipped ?? [await readFile(file, file.name, newId())]
    },
  }
}
