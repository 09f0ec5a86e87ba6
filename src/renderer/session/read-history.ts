import { historyReply, type HistoryReply, type HistoryRequest } from '@/contract/history-messages'

/** Reads the history of one item or note in a worker of its own; the returned function ends it. */
export function readHistory(
  name: string,
  of: HistoryRequest,
  onReply: (reply: HistoryReply) => void,
): () => void {
  const worker = new Worker(new URL('../../workers/history.worker.ts', import.meta.url), {
    type: 'module',
    name,
  })
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    onReply(historyReply.parse(event.data))
  })
  worker.addEventListener('error', (event) => {
    onReply({ kind: 'failed', message: event.message })
  })
  worker.postMessage(of)
  return () => {
    worker.terminate()
  }
}
