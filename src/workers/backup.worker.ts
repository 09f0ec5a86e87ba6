import '@/contract/without-eval'
import { backupRequest, type BackupReply, type BackupRequest } from '@/contract/backup-messages'
import { backupMoment } from '@/core/backup/backup-moment'
import { oneFileLimits, usualLimits } from '@/core/backup/limits'
import { openBackup } from '@/core/backup/open-backup'
import { parseManifest } from '@/core/backup/backup-manifest'
import { continuedBackups } from '@/store/backup/continued-backups'
import { makeBackup } from '@/store/backup/make-backup'
import { restoreWhole } from '@/store/restore/restore-whole'
import { salvage } from '@/store/backup/salvage'
import { webCodec } from '@/store/backup/web-codec'
import { ArchiveDatabase, schemaVersion } from '@/store/archive-database'
import { guardDurability } from '@/store/guard-durability'
import { askMain } from './ask-main'
import { listInside, lookInside } from './inside-jobs'
import { merge, previewMerge, takeAway } from './merge-jobs'
import { needRoomOfWindow } from './need-room-of-window'

guardDurability()

const post = (reply: BackupReply, transfer: Transferable[] = []): void => {
  self.postMessage(reply, { transfer })
}

const progress = (done: number, total: number): void => {
  post({ kind: 'progress', done, total })
}

const { base, begin, openFile, answer, broken } = askMain(post)

// Whoever wants it no more ends this worker.
const wholeWay = { progress, isCancelled: () => false, needRoom: needRoomOfWindow() }

async function backUp({
  there,
  schema,
  appVersion,
  now,
  oneFile,
}: Extract<BackupRequest, { kind: 'back-up' }>): Promise<void> {
  const db = new ArchiveDatabase(self.name, schema)
  await db.open()
  const continued = await continuedBackups(db, there)
  const continues = continued.map(({ name }) => name)
  const newest = oneFile ? null : await base(continues)
  const parsed = newest === null ? null : parseManifest(newest, schemaVersion)
  const made = backupMoment(now, { continued, there })
  const outcome = await makeBackup(db, {
    codec: webCodec(),
    newest: parsed?.kind === 'manifest' ? parsed.manifest : null,
    appVersion,
    now: made,
    begin: (kind, archiveId) => begin({ kind, archiveId, made, continues }),
    progress,
    isCancelled: wholeWay.isCancelled,
    limits: oneFile ? oneFileLimits : usualLimits,
  })
  post({ kind: outcome.kind === 'made' ? 'made' : 'up-to-date' })
}

async function restore({ name, database }: Extract<BackupRequest, { kind: 'restore' }>): Promise<void> {
  const backup = await openBackup(name, openFile, webCodec(), schemaVersion)
  const outcome = backup.kind === 'refused' ? backup : await restoreWhole(database, backup, wholeWay)
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
      answer(request.call, request.value)
      break
    case 'broken':
      broken(request.call, request.message)
      break
    case 'back-up':
      backUp(request).catch(failed)
      break
    case 'restore':
      restore(request).catch(failed)
      break
    case 'preview-merge':
      previewMerge(self.name, request, openFile, wholeWay).then(post, failed)
      break
    case 'merge':
      merge(self.name, request, openFile, wholeWay).then(post, failed)
      break
    case 'take-away-brought':
      takeAway(self.name).then(post, failed)
      break
    case 'list-inside':
      listInside(request, openFile, progress).then(post, failed)
      break
    case 'look-inside':
      lookInside(request, openFile, progress).then(post, failed)
      break
    case 'salvage':
      salvage(self.name, {
        ...{ codec: webCodec(), ...request, progress },
        // What is broken tells of no backup that it goes on from.
        begin: (kind, archiveId) => begin({ kind, archiveId, made: request.now, continues: null }),
      }).then(post, failed)
  }
})
