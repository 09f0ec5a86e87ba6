import {
  backupRequest,
  type BackupCall,
  type BackupReply,
  type BackupRequest,
} from '@/contract/backup-messages'
import { mostReadAtOnce } from '@/contract/backup-state'
import type { BackupSink } from '@/core/backup/backup-writer'
import type { OpenBackupFile } from '@/core/backup/backup-source'
import { openBackup } from '@/core/backup/open-backup'
import { parseManifest } from '@/core/backup/backup-manifest'
import { makeBackup } from '@/store/backup/make-backup'
import { restoreWhole } from '@/store/restore/restore-whole'
import { salvage } from '@/store/backup/salvage'
import { webCodec } from '@/store/backup/web-codec'
import { ArchiveDatabase, schemaVersion } from '@/store/archive-database'
import { guardDurability } from '@/store/guard-durability'

guardDurability()

const post = (reply: BackupReply, transfer: Transferable[] = []): void => {
  self.postMessage(reply, { transfer })
}

const progress = (done: number, total: number): void => {
  post({ kind: 'progress', done, total })
}

const waiting = new Map<number, { answer: (value: unknown) => void; fail: (error: Error) => void }>()
let calls = 0

/** Asks main, through the window; rejects where it could not do it. */
function call(ask: BackupCall, transfer: Transferable[] = []): Promise<unknown> {
  calls += 1
  const number = calls
  return new Promise((answer, fail) => {
    waiting.set(number, { answer, fail })
    post({ kind: 'call', call: number, ask }, transfer)
  })
}

/** Where main writes what it is given. */
async function begin(kind: 'full' | 'changes', archiveId: string): Promise<BackupSink> {
  await call({ method: 'begin', kind, archiveId })
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
}

async function backUp({
  newest,
  schema,
  appVersion,
  now,
}: Extract<BackupRequest, { kind: 'back-up' }>): Promise<void> {
  const db = new ArchiveDatabase(self.name, schema)
  await db.open()
  const parsed = newest === null ? null : parseManifest(newest, schemaVersion)
  const outcome = await makeBackup(db, {
    codec: webCodec(),
    newest: parsed?.kind === 'manifest' ? parsed.manifest : null,
    appVersion,
    now,
    begin,
    progress,
    // Whoever wants it no more ends this worker.
    isCancelled: () => false,
  })
  post({ kind: outcome.kind === 'made' ? 'made' : 'up-to-date' })
}

/** In pieces that main hands out at once. */
const openFile: OpenBackupFile = async (name) => {
  const size = await call({ method: 'size', name })
  if (typeof size !== 'number') return null
  return {
    size,
    read: async (at, length) => {
      const bytes = new Uint8Array(length)
      for (let done = 0; done < length; done += mostReadAtOnce) {
        const piece = Math.min(mostReadAtOnce, length - done)
        bytes.set((await call({ method: 'read', name, at: at + done, length: piece })) as Uint8Array, done)
      }
      return bytes
    },
  }
}

async function restore({ name, database }: Extract<BackupRequest, { kind: 'restore' }>): Promise<void> {
  const backup = await openBackup(name, openFile, webCodec(), schemaVersion)
  const outcome =
    backup.kind === 'refused'
      ? backup
      : await restoreWhole(database, backup, { progress, isCancelled: () => false })
  switch (outcome.kind) {
    case 'restored': {
      const { archiveId, items, decisions, lastCommit } = outcome.meta
      post({ kind: 'restored', archive: { archiveId, items, decisions, lastCommit } })
      break
    }
    case 'refused':
      post(outcome)
      break
    case 'disk-full':
      post({ kind: 'disk-full' })
      break
    case 'storage-error':
      post({ kind: 'failed', message: outcome.message })
      break
    case 'cancelled':
      break
  }
}

const failed = (error: unknown): void => {
  post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
}

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const request = backupRequest.parse(event.data)
  switch (request.kind) {
    case 'answer':
      waiting.get(request.call)?.answer(request.value)
      waiting.delete(request.call)
      break
    case 'broken':
      waiting.get(request.call)?.fail(new Error(request.message))
      waiting.delete(request.call)
      break
    case 'back-up':
      backUp(request).catch(failed)
      break
    case 'restore':
      restore(request).catch(failed)
      break
    case 'salvage':
      salvage(self.name, { codec: webCodec(), ...request, begin, progress }).then(post, failed)
  }
})
