import type { CuttingsBridge } from '@/contract/bridge'
import type { ReadHint, ReadOutcome } from '@/contract/reading'
import { callReading } from '@/contract/reading-call'
import type { ReadingWatch } from './platform'

/** ms between two looks at how far it is. */
const pause = 250

/** Has main read what came in, and tells how far it is until it is done. */
export async function readWatched(
  bridge: Pick<CuttingsBridge, 'readingKey' | 'readingProgress' | 'cancelReading'>,
  { bytes, hint }: { readonly bytes: Uint8Array; readonly hint: ReadHint },
  watch: ReadingWatch | undefined,
): Promise<ReadOutcome> {
  const key = await bridge.readingKey()
  if (watch === undefined) return callReading(fetchHere, { key, bytes, hint })
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
    return await callReading(fetchHere, { key, bytes, hint: { ...hint, token } })
  } finally {
    clearInterval(timer)
    watch.signal.removeEventListener('abort', cancel)
  }
}

const fetchHere: Parameters<typeof callReading>[0] = (path, init) => fetch(path, init)
