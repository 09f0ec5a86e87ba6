import type { ImportSource } from '@/contract/import-messages'
import type { Imports } from '@/renderer/session/imports/imports'
import type { Arrival } from './arrival'

/** A file, a zip or a folder that was opened or dropped. */
export interface OpenedSource extends ImportSource {
  /** What is in it, where it is no export of another tool; `wants`: only some of it, by its path. */
  readonly read: (wants?: (path: string) => boolean) => Promise<readonly Arrival[]>
}

/**
 * Exports of other tools go to their review; what else there is, beside them too, is the answer. `later`: takes what a
 * review's person would rather have as files.
 */
export async function openSources(
  sources: readonly OpenedSource[],
  look: Imports['look'],
  later: (arrivals: readonly Arrival[]) => void,
): Promise<readonly Arrival[]> {
  const readAll = async (places: readonly number[]): Promise<readonly Arrival[]> => {
    const arrivals: Arrival[] = []
    for (const place of places) arrivals.push(...((await sources[place]?.read()) ?? []))
    return arrivals
  }
  const taken = await look(
    sources.map(({ name, files }) => ({ name, files: [...files] })),
    (places) => {
      void readAll(places).then(later)
    },
  )
  const arrivals: Arrival[] = []
  for (const [place, source] of sources.entries()) {
    const beside = taken.get(place)
    if (beside === undefined) arrivals.push(...(await source.read()))
    else if (typeof beside === 'string') arrivals.push(refused(source, beside))
    else if (beside.length > 0) {
      const paths = new Set(beside)
      arrivals.push(...(await source.read((path) => paths.has(path))))
    }
  }
  return arrivals
}

function refused({ name, files }: OpenedSource, reason: string): Arrival {
  const message = `“${name}” could not be read: ${reason}. Nothing was added from it.`
  const [only] = files
  const blob = files.length === 1 ? only?.blob : undefined
  if (!(blob instanceof Blob)) return { kind: 'problem', message, isFile: true }
  const unread = { name, from: '', reason, mediaType: '', via: 'file', blob } as const
  return { kind: 'problem', message, isFile: true, unread }
}
