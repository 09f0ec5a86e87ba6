import type { CuttingsBridge } from '@/contract/bridge'
import type { ReadHint, ReadOutcome } from '@/contract/reading'
import { bytesElsewhere, callReading } from '@/contract/reading-call'
import type { ReadingCall, ReadingWatch } from './platform'

/** ms between two looks at how far it is. */
const pause = 250

interface WatchedReading {
  readonly content: Uint8Array | Blob
  readonly hint: ReadHint
  readonly watch: ReadingWatch | undefined
  readonly call: ReadingCall | undefined
}

/** Has main read what came in, and tells how far it is until it is done. */
export async function readWatched(
  bridge: Pick<CuttingsBridge, 'readingKey' | 'readingProgress' | 'cancelReading'>,
  { content, hint, watch, call = callHere }: WatchedReading,
): Promise<ReadOutcome> {
  const key = await bridge.readingKey()
  if (watch === undefined) return call({ key, content, hint })
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
    return await call({ key, content, hint: { ...hint, token } })
  } finally {
    clearInterval(timer)
    watch.signal.removeEventListener('abort', cancel)
  }
}

const callHere: ReadingCall = ({ key, content, hint }) =>
  callReading((path, init) => fetch(path, init), {
    key,
    hint,
    bytes: content instanceof Blob ? bytesElsewhere(content) : content,
  })
