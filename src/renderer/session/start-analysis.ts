import { analyseReply, type AnalyseRequest } from '@/contract/analyse-messages'
import { after } from './after'

export interface Analysis {
  readonly ask: (request: AnalyseRequest) => void
  readonly dispose: () => void
}

export interface AnalysisEvents {
  readonly failed: (details: string) => void
  /** How many items still wait, after each; 0 once it rests. */
  readonly waiting: (count: number) => void
  /** It has had nothing to do for a while: it can be ended, and its memory given back, until something is asked again. */
  readonly spare: () => void
}

/** ms */
const spareAfter = 20_000

/** Starts the worker that analyses what waits. Its results reach the views through the database of this name. */
export function startAnalysis(
  make: () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>,
  on: AnalysisEvents,
): Analysis {
  const worker = make()
  let stay = (): void => undefined
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    stay()
    const reply = analyseReply.parse(event.data)
    if (reply.kind === 'failed') on.failed(`${reply.itemId ?? 'all'}: ${reply.message}`)
    else on.waiting(reply.kind === 'analysed' ? reply.waiting : 0)
    if (reply.kind === 'idle' && reply.isDone) stay = after(spareAfter)(on.spare)
  })
  worker.addEventListener('error', (event) => {
    on.failed(event.message)
  })
  const ask = (request: AnalyseRequest): void => {
    stay()
    worker.postMessage(request)
  }
  ask({ kind: 'work' })
  return {
    ask,
    dispose: () => {
      stay()
      worker.terminate()
    },
  }
}
