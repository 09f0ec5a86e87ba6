import { namesReply, type NamesAnswer, type NamesAsk, type NamesReply } from '@/contract/names-messages'

export interface NamesClient {
  /** @throws where the worker cannot answer, or died */
  readonly ask: <A extends NamesAsk>(ask: A) => Promise<NamesAnswer<A['kind']>>
  readonly dispose: () => void
}

/** Reads long lists of names and quotes outside of the window's thread. */
export function createNamesClient(
  worker: Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>,
): NamesClient {
  const waiting = new Map<number, { done: (reply: NamesReply) => void; failed: (error: Error) => void }>()
  let lastId = 0
  let died: Error | null = null
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    const reply = namesReply.parse(event.data)
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.kind === 'failed') asked?.failed(new Error(reply.message))
    else asked?.done(reply)
  })
  worker.addEventListener('error', (event: ErrorEvent) => {
    died = new Error(`The worker of names stopped: ${event.message}`)
    for (const { failed } of waiting.values()) failed(died)
    waiting.clear()
  })
  return {
    ask: <A extends NamesAsk>(ask: A) =>
      new Promise<NamesAnswer<A['kind']>>((resolve, failed) => {
        if (died !== null) {
          failed(died)
          return
        }
        const id = (lastId += 1)
        const done = (reply: NamesReply) => {
          if (reply.kind === ask.kind) resolve(reply as NamesAnswer<A['kind']>)
          else failed(new Error(`Asked for ${ask.kind}, answered with ${reply.kind}`))
        }
        waiting.set(id, { done, failed })
        worker.postMessage({ id, ask })
      }),
    dispose: () => {
      worker.terminate()
    },
  }
}
