import { mergesReply, type MergesReply, type MergesRequest } from '@/contract/merges-messages'

export type MergesFound = Extract<MergesReply, { kind: 'found' }>['found']

/** Names that are likely of one, from a worker of their own, which ends with its answer. Rejects where it fails. */
export function askMerges(limit: number, signal: AbortSignal): Promise<MergesFound> {
  const worker = new Worker(new URL('../../workers/merges.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<MergesFound>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      const reply = mergesReply.parse(event.data)
      if (reply.kind === 'found') resolve(reply.found)
      else reject(new Error(reply.message))
    })
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message))
    })
    signal.addEventListener('abort', () => {
      reject(new DOMException('Another view took its place', 'AbortError'))
    })
    const request: MergesRequest = { id: 1, limit }
    worker.postMessage(request)
  }).finally(() => {
    worker.terminate()
  })
}
