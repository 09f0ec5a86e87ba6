import { backupReply, type BackupReply, type BackupRequest } from '@/contract/backup-messages'
import type { BackupCalls } from './backup-calls'

/** What ends a job of `backup.worker`. */
export type LastReply = Exclude<BackupReply, { kind: 'call' | 'progress' }>

export interface ConverseInput {
  /** The database of the archive. */
  readonly database: string
  readonly request: BackupRequest
  readonly calls: BackupCalls
  readonly progress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/** One job in a worker of its own, until it ends or is called off; the worker is gone then. Never rejects. */
export function converse({
  database: name,
  request,
  calls,
  progress,
  signal,
}: ConverseInput): Promise<LastReply | { kind: 'cancelled' }> {
  const worker = new Worker(new URL('../../../workers/backup.worker.ts', import.meta.url), {
    type: 'module',
    name,
  })
  return new Promise((resolve) => {
    const end = (outcome: LastReply | { kind: 'cancelled' }): void => {
      worker.terminate()
      signal.removeEventListener('abort', abort)
      resolve(outcome)
    }
    const abort = (): void => {
      end({ kind: 'cancelled' })
    }
    const post = (message: BackupRequest): void => {
      worker.postMessage(message)
    }
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      const reply = backupReply.parse(event.data)
      if (reply.kind === 'progress') progress(reply.done, reply.total)
      else if (reply.kind !== 'call') end(reply)
      else
        calls.answer(reply.ask).then(
          (value) => {
            post({ kind: 'answer', call: reply.call, value })
          },
          (error: unknown) => {
            post({
              kind: 'broken',
              call: reply.call,
              message: error instanceof Error ? error.message : String(error),
            })
          },
        )
    })
    worker.addEventListener('error', (event) => {
      end({ kind: 'failed', message: event.message })
    })
    signal.addEventListener('abort', abort)
    if (signal.aborted) abort()
    else post(request)
  })
}
