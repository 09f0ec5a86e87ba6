import type { ReadHint, ReadingProgress, ReadOutcome } from '@/contract/reading'
import type { Extractor } from './create-extractor'

/** What windows have read, each by the name that they gave it. */
export interface Readings {
  /** Who has it may have something read: main gives it to the window alone, through the bridge. */
  readonly key: string
  readonly read: (job: { readonly bytes: Uint8Array; readonly hint: ReadHint }) => Promise<ReadOutcome>
  /** null where it has not begun, is over, or says nothing. */
  readonly progress: (token: string) => ReadingProgress | null
  readonly cancel: (token: string) => void
}

export function createReadings(extractor: Pick<Extractor, 'read'>, key: string): Readings {
  const running = new Map<string, { progress: ReadingProgress | null; readonly ending: AbortController }>()
  return {
    key,
    read: async (job) => {
      const { token } = job.hint
      if (token === undefined) return extractor.read(job)
      const reading = { progress: null as ReadingProgress | null, ending: new AbortController() }
      running.set(token, reading)
      const onProgress = (progress: ReadingProgress) => {
        reading.progress = progress
      }
      try {
        return await extractor.read({ ...job, onProgress, signal: reading.ending.signal })
      } finally {
        running.delete(token)
      }
    },
    progress: (token) => running.get(token)?.progress ?? null,
    cancel: (token) => {
      running.get(token)?.ending.abort()
    },
  }
}
