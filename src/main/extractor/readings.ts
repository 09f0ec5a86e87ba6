import type { BridgeInput } from '@/contract/bridge'
import type { ReadingProgress, ReadOutcome } from '@/contract/reading'
import type { Extractor } from './create-extractor'

/** What windows have read, each by the name that they gave it. */
export interface Readings {
  readonly read: (job: BridgeInput<'readIncoming'>) => Promise<ReadOutcome>
  /** null where it has not begun, is over, or says nothing. */
  readonly progress: (token: string) => ReadingProgress | null
  readonly cancel: (token: string) => void
}

export function createReadings(extractor: Pick<Extractor, 'read'>): Readings {
  const running = new Map<string, { progress: ReadingProgress | null; readonly ending: AbortController }>()
  return {
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
