import type { BridgeInput, CuttingsBridge } from '@/contract/bridge'
import type { ReadOutcome } from '@/contract/reading'
import type { ReadingWatch } from './platform'

/** ms between two looks at how far it is. */
const pause = 250

/** Reads what came in, and tells how far it is until it is done. */
export async function readWatched(
  bridge: Pick<CuttingsBridge, 'readIncoming' | 'readingProgress' | 'cancelReading'>,
  job: BridgeInput<'readIncoming'>,
  watch: ReadingWatch | undefined,
): Promise<ReadOutcome> {
  if (watch === undefined) return bridge.readIncoming(job)
  const token = crypto.randomUUID()
  const cancel = () => {
    void bridge.cancelReading({ token })
  }
  const timer = setInterval(() => {
    void bridge.readingProgress({ token }).then((progress) => {
      if (progress !== null && !watch.signal.aborted) watch.onProgress(progress)
    })
  }, pause)
  watch.signal.addEventListener('abort', cancel)
  try {
    return await bridge.readIncoming({ ...job, hint: { ...job.hint, token } })
  } finally {
    clearInterval(timer)
    watch.signal.removeEventListener('abort', cancel)
  }
}
