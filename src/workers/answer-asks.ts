type Request<Ask> = { readonly id: number; readonly ask: Ask } | { readonly drop: number }
type Failed = { readonly kind: 'failed'; readonly id: number; readonly message: string }

/**
 * Answers what a window asks of this worker. What was dropped meanwhile gets no answer.
 * @param parse checks what the window posts
 * @param answer is told by the signal that nobody waits any more, and may then throw
 */
export function answerAsks<Ask, Reply>(
  parse: (data: unknown) => Request<Ask>,
  answer: (id: number, ask: Ask, signal: AbortSignal) => Promise<Reply>,
): void {
  const waiting = new Map<number, AbortController>()
  const reply = async (id: number, ask: Ask): Promise<void> => {
    const controller = new AbortController()
    waiting.set(id, controller)
    const made = await answer(id, ask, controller.signal).catch((error: unknown): Failed => {
      return { kind: 'failed', id, message: String(error) }
    })
    if (waiting.delete(id)) self.postMessage(made)
  }
  self.addEventListener('message', (event: MessageEvent<unknown>) => {
    const request = parse(event.data)
    if ('ask' in request) void reply(request.id, request.ask)
    else {
      waiting.get(request.drop)?.abort()
      waiting.delete(request.drop)
    }
  })
}
