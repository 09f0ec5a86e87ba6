import { formatReply, type FormatRequest, type WrittenFile } from '@/contract/format-messages'

/** Writes a file off the window's thread. Rejects with an `AbortError` DOMException where `signal` ends it. */
export function writeInWorker(request: FormatRequest, signal: AbortSignal): Promise<WrittenFile> {
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
      end()
      const reply = formatReply.parse(event.data)
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
