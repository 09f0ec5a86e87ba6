import type { ReadOutcome } from '@/contract/reading'
import type { ExtractorPlace, PlaceAnswer, ReadJob } from './extractor-place'

export interface Extractor {
  /** Never rejects: what cannot be read is an outcome. */
  readonly read: (job: ReadJob) => Promise<ReadOutcome>
  /** Ends its processes; they begin anew with the next job. */
  readonly close: () => void
}

/**
 * Reads in the given places, in the order of coming. What makes a process hang or die is read once more without a
 * parser, and then given up with the reason; the jobs behind it go on.
 */
export function createExtractor(places: readonly ExtractorPlace[]): Extractor {
  const waiting: (() => void)[] = []

  const attempt = async (job: ReadJob, way: 'whole' | 'plain') => {
    // Found and taken in one go: between the two, another job could take it.
    const free = () => places.find((place) => place.isFree())
    let place = free()
    while (place === undefined) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
      })
      place = free()
    }
    const answer: PlaceAnswer = isEnded(job) ? { kind: 'lost' } : await place.run({ ...job, way })
    waiting.shift()?.()
    return answer
  }
  return {
    read: async (job) => {
      const whole = await attempt(job, 'whole')
      if (whole.kind === 'read') return whole.outcome
      if (isEnded(job)) return cancelled
      const plain = await attempt(job, 'plain')
      return plain.kind === 'read' ? plain.outcome : givenUp(job)
    },
    close: () => {
      for (const place of places) place.close()
    },
  }
}

const isEnded = ({ signal }: ReadJob): boolean => signal?.aborted === true

const cancelled: ReadOutcome = {
  kind: 'problem',
  reason: 'unreadable',
  message: 'The reading was stopped. Nothing was saved.',
}

function givenUp({ hint: { fileName } }: ReadJob): ReadOutcome {
  const subject = fileName === '' ? 'What came in' : `“${fileName}”`
  const message = `${subject} is built so that reading it would take too long or too much memory. Nothing was saved, and the file is untouched. Copy the article’s text and paste it instead.`
  return { kind: 'problem', reason: 'unreadable', message }
}
