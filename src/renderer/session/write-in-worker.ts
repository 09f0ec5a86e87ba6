import { formatReply, type FormatRequest, type WrittenFile } from '@/contract/format-messages'

/**
 * Writes a file off the window's thread; `onProgress` hears how much of it is written, where that is known. Rejects with an
 * `AbortError` DOMException where `signal` ends it.
 */
export function writeInWorker(
  request: FormatRequest,
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<WrittenFile> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../workers/format.worker.ts', import.meta.url), { type: 'module' })
    const end = () => {
      signal.removeEventListener('abort', abort)
      worker.terminate()
    }
    const abort = () => {
      end()
      reject(new DOMException('The export was cancelled', 'AbortError'))
    }
    if (signal.aborted) {
      abort()
      return
    }
    signal.addEventListener('abort', abort)
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      const reply = formatReply.parse(event.data)
      if (reply.kind === 'progress') {
        onProgress(reply.done, reply.of)
        return
      }
      end()
      if (reply.kind === 'failed') reject(new Error(reply.message))
      else resolve(reply)
    })
    worker.addEventListener('error', (event) => {
      end()
      reject(new Error(event.message))
    })
    worker.postMessage(request)
  })
}
