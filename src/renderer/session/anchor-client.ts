import { anchorReply, type AnchorAsk, type AnchorReply } from '@/contract/anchor-messages'
import { createAskClient, type AskClient } from './ask-client'

export interface AnchorClient {
  /**
   * Finds marks again in other texts, outside of the window's thread. Rejects with an `AbortError` DOMException where
   * `signal` ends it, which costs nothing: nothing is written.
   */
  readonly ask: <A extends AnchorAsk>(
    ask: A,
    signal?: AbortSignal,
  ) => Promise<Extract<AnchorReply, { kind: A['kind'] }>>
  readonly dispose: () => void
}

type Client = AskClient<AnchorAsk, AnchorReply>

/**
 * One worker for what is quick, begun with its first use; one of its own for each ask that can be ended, since a
 * comparison of two texts can only be ended together with its worker.
 */
export function createAnchorClient(
  start: () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>,
): AnchorClient {
  const begin = (): Client =>
    createAskClient<AnchorAsk, AnchorReply>(start(), (data) => anchorReply.parse(data), 'anchors')
  let shared: Client | null = null
  return {
    ask: async (ask, signal) => {
      if (signal === undefined) return (shared ??= begin()).ask(ask)
      signal.throwIfAborted()
      const own = begin()
      const end = () => {
        own.dispose()
      }
      signal.addEventListener('abort', end)
      try {
        return await own.ask(ask)
      } finally {
        signal.removeEventListener('abort', end)
        own.dispose()
      }
    },
    dispose: () => {
      shared?.dispose()
    },
  }
}
