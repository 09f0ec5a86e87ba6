import type { ReadHint } from '@/contract/reading'
import { packOutcome } from './pack-outcome'
import { readBytes } from './read-bytes'

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
    const outcome = await readBytes(new Uint8Array(await answer.arrayBuffer()), hint, way)
    await fetch('/outcome', { method: 'POST', body: packOutcome(outcome) })
  }
}

void work()
