import { verifyReply } from '@/contract/verify-messages'
import type { Verification } from '@/core/verify/verification'

export type VerifyOutcome =
  | { readonly kind: 'verified'; readonly verification: Verification }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }

/** Checks the whole archive in a worker of its own, which is gone afterwards. Never rejects. */
export function verifyArchive(
  name: string,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<VerifyOutcome> {
  const worker = new Worker(new URL('../../workers/verify.worker.ts', import.meta.url), {
    type: 'module',
    name,
  })
  return new Promise((resolve) => {
    const abort = (): void => {
      end({ kind: 'cancelled' })
    }
    const end = (outcome: VerifyOutcome): void => {
      worker.terminate()
      signal.removeEventListener('abort', abort)
      resolve(outcome)
    }
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      const reply = verifyReply.parse(event.data)
      if (reply.kind === 'progress') progress(reply.done, reply.total)
      else end(reply)
    })
    worker.addEventListener('error', (event) => {
      end({ kind: 'failed', message: event.message })
    })
    signal.addEventListener('abort', abort)
    if (signal.aborted) abort()
  })
}
