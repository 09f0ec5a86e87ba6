type Kind = { readonly kind: string }
type Failed = { readonly kind: 'failed'; readonly id: number; readonly message: string }

export interface AskClient<Ask extends Kind, Reply extends Kind> {
  /**
   * Resolves to the answer of the ask's own kind. @throws where the worker cannot answer, died, or was ended
   * @param signal once it is aborted, nobody waits for the answer: the worker hears it, and this rejects with an `AbortError`
   */
  readonly ask: <A extends Ask>(ask: A, signal?: AbortSignal) => Promise<Extract<Reply, { kind: A['kind'] }>>
  readonly dispose: () => void
}

/**
 * Asks a worker that answers each ask with a reply of its kind, or with `failed`.
 * @param parse checks what the worker posts
 * @param what the worker's name in a message to the person
 */
export function createAskClient<Ask extends Kind, Reply extends Kind & { readonly id: number }>(
  worker: Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>,
  parse: (data: unknown) => Reply | Failed,
  what: string,
): AskClient<Ask, Reply> {
  const waiting = new Map<
    number,
    { readonly done: (reply: Reply) => void; readonly failed: (error: Error) => void }
  >()
  let lastId = 0
  let died: Error | null = null
  const end = (error: Error): void => {
    died = error
    for (const { failed } of waiting.values()) failed(error)
    waiting.clear()
  }
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    const reply = parse(event.data)
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (isFailure(reply)) asked?.failed(new Error(reply.message))
    else asked?.done(reply)
  })
  worker.addEventListener('error', (event: ErrorEvent) => {
    end(new Error(`The worker of ${what} stopped: ${event.message}`))
  })
  return {
    ask: <A extends Ask>(ask: A, signal?: AbortSignal) =>
      new Promise<Extract<Reply, { kind: A['kind'] }>>((resolve, failed) => {
        if (died !== null || signal?.aborted === true) {
          failed(died ?? cancelled())
          return
        }
        const id = (lastId += 1)
        const done = (reply: Reply) => {
          if (isOfKind(reply, ask.kind)) resolve(reply)
          else failed(new Error(`Asked for ${ask.kind}, answered with ${reply.kind}`))
        }
        waiting.set(id, { done, failed })
        worker.postMessage({ id, ask })
        signal?.addEventListener('abort', () => {
          if (!waiting.delete(id)) return
          worker.postMessage({ drop: id })
          failed(cancelled())
        })
      }),
    dispose: () => {
      worker.terminate()
      end(cancelled())
    },
  }
}

const cancelled = (): Error => new DOMException('It was cancelled', 'AbortError')

function isFailure(reply: Kind): reply is Failed {
  return reply.kind === 'failed'
}

function isOfKind<R extends Kind, K extends string>(reply: R, kind: K): reply is Extract<R, { kind: K }> {
  return reply.kind === kind
}
