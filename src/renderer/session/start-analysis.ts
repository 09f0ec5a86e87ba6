import { analyseReply, type AnalyseRequest } from '@/contract/analyse-messages'

export interface Analysis {
  readonly ask: (request: AnalyseRequest) => void
  readonly dispose: () => void
}

/**
 * Starts the worker that analyses what waits. Its results reach the views through the database of this name.
 * `onWaiting`: how many items still wait, after each; 0 once it rests.
 */
export function startAnalysis(
  name: string,
  onFailure: (details: string) => void,
  onWaiting: (count: number) => void,
): Analysis {
  const worker = new Worker(new URL('../../workers/analyse.worker.ts', import.meta.url), {
    type: 'module',
    name,
  })
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    const reply = analyseReply.parse(event.data)
    if (reply.kind === 'failed') onFailure(`${reply.itemId ?? 'all'}: ${reply.message}`)
    else onWaiting(reply.kind === 'analysed' ? reply.waiting : 0)
  })
  worker.addEventListener('error', (event) => {
    onFailure(event.message)
  })
  const ask = (request: AnalyseRequest): void => {
    worker.postMessage(request)
  }
  ask({ kind: 'work' })
  return {
    ask,
    dispose: () => {
      worker.terminate()
    },
  }
}
