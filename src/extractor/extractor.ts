import { pack } from '@/contract/packed'
import type { ReadHint, ReadingProgress } from '@/contract/reading'
import { readBytes } from './read-bytes'

/** ms between two words on how far a reading is. */
const pause = 200

/**
 * The page of the extractor's process: asks main for bytes, reads them, answers, and asks again. It ends with its
 * process; whatever goes wrong in here shows in main as a place that was lost.
 */
async function work(): Promise<never> {
  for (;;) {
    const answer = await fetch('/job')
    const { hint, way } = JSON.parse(decodeURIComponent(answer.headers.get('x-job') ?? '')) as {
      hint: ReadHint
      way: 'whole' | 'plain'
    }
    const outcome = await readBytes(new Uint8Array(await answer.arrayBuffer()), hint, way, tellProgress())
    await fetch('/outcome', { method: 'POST', body: pack(outcome) })
  }
}

/** Resolves once main has heard it, or at once where it heard of one a moment ago. */
function tellProgress(): (progress: ReadingProgress) => Promise<void> {
  let last = 0
  return async (progress) => {
    if (performance.now() - last < pause) return
    last = performance.now()
    await fetch('/progress', { method: 'POST', body: JSON.stringify(progress) })
  }
}

void work()
