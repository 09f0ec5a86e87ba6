import type { BackupCall, BackupReply } from '@/contract/backup-messages'
import { mostReadAtOnce } from '@/contract/backup-state'
import type { BackupSink } from '@/core/backup/backup-writer'
import type { OpenBackupFile } from '@/core/backup/backup-source'

/** What `backup.worker` asks of main through its window: where bytes go to, and where they come from. */
export interface AskMain {
  readonly base: (names: readonly string[]) => Promise<string | null>
  readonly begin: (facts: Omit<Extract<BackupCall, { method: 'begin' }>, 'method'>) => Promise<BackupSink>
  readonly openFile: OpenBackupFile
  readonly answer: (call: number, value: unknown) => void
  readonly broken: (call: number, message: string) => void
}

export function askMain(post: (reply: BackupReply, transfer?: Transferable[]) => void): AskMain {
  const waiting = new Map<number, { answer: (value: unknown) => void; fail: (error: Error) => void }>()
  let calls = 0
  /** Rejects where main could not do it. */
  const call = (ask: BackupCall, transfer: Transferable[] = []): Promise<unknown> => {
    calls += 1
    const number = calls
    return new Promise((answer, fail) => {
      waiting.set(number, { answer, fail })
      post({ kind: 'call', call: number, ask }, transfer)
    })
  }
  return {
    base: async (names) => {
      const base = await call({ method: 'base', names: [...names] })
      return typeof base === 'string' ? base : null
    },
    begin: async (facts) => {
      await call({ method: 'begin', ...facts })
      return {
        write: async (bytes) => {
          // A copy of its own, since what is handed over is gone here.
          const own = new Uint8Array(bytes)
          await call({ method: 'write', bytes: own }, [own.buffer])
        },
        nextFile: async () => {
          await call({ method: 'next-file' })
        },
      }
    },
    // In pieces that main hands out at once.
    openFile: async (name) => {
      const size = await call({ method: 'size', name })
      if (typeof size !== 'number') return null
      return {
        size,
        read: async (at, length) => {
          const bytes = new Uint8Array(length)
          for (let done = 0; done < length; done += mostReadAtOnce) {
            const piece = Math.min(mostReadAtOnce, length - done)
            const read = await call({ method: 'read', name, at: at + done, length: piece })
            bytes.set(read as Uint8Array, done)
          }
          return bytes
        },
      }
    },
    answer: (number, value) => {
      waiting.get(number)?.answer(value)
      waiting.delete(number)
    },
    broken: (number, message) => {
      waiting.get(number)?.fail(new Error(message))
      waiting.delete(number)
    },
  }
}
