import { expect, test } from 'vitest'
import type { AppFacts } from '@/contract/bridge'
import { answerCall, type BridgeHandlers } from './answer-call'

const ours = { origin: 'app://cuttings', isTopFrame: true }
const facts: AppFacts = {
  version: '1',
  engine: 'Chromium 1',
  runtime: 'Electron 1',
  node: '1',
  platform: 'x',
  caution: '',
  recordTrouble: '',
  keptStopping: false,
  database: 'cuttings',
  keptDatabases: [],
  remembered: null,
}

function handlers(changed: Partial<BridgeHandlers> = {}): BridgeHandlers & { readonly calls: unknown[] } {
  const calls: unknown[] = []
  const note = (input: unknown): undefined => {
    calls.push(input)
  }
  return {
    calls,
    appFacts: () => facts,
    openFiles: () => [],
    readingKey: () => 'key',
    readingProgress: () => null,
    cancelReading: note,
    capturePage: () => ({ kind: 'cancelled' }),
    captureProgress: () => null,
    cancelCapture: note,
    takeHandedLinks: () => [],
    saveFile: (file) => {
      calls.push(file)
      return { kind: 'saved', name: file.suggestedName }
    },
    beginSaving: () => ({ kind: 'cancelled' }),
    finishSaving: () => ({ kind: 'cancelled' }),
    dropSaving: note,
    printPdf: () => ({ kind: 'failed', message: '' }),
    showPage: note,
    readClipboard: () => ({ text: '', html: '', hasImage: false }),
    writeClipboard: note,
    setMenuState: note,
    rememberArchive: note,
    openLink: () => true,
    showDataFolder: note,
    askTimeStamp: () => ({ kind: 'private' }),
    room: () => {
      const place = { free: null, problem: 'none' as const }
      return { data: place, backups: place, isOneDisk: true }
    },
    openCaptureWindow: note,
    takeClippedPages: () => [],
    logInSites: () => [],
    forgetLogIns: note,
    watchState: () => ({ where: '', trouble: '', waiting: 0 }),
    chooseWatchedFolder: () => ({ kind: 'cancelled' }),
    beginWatching: () => ({ kind: 'done' }),
    stopWatching: note,
    showWatchedFolder: note,
    takeWatchedFile: () => null,
    watchedFileDone: note,
    backupState: () => ({ where: '', backups: [], sealed: [], last: null, trouble: '', free: null }),
    backupBase: () => null,
    beginBackup: () => ({ kind: 'begun', token: 't' }),
    writeBackup: () => ({ kind: 'done' }),
    nextBackupFile: () => ({ kind: 'done' }),
    finishBackup: () => ({ kind: 'done' }),
    dropBackup: note,
    backupFileSize: () => null,
    readBackup: () => new Uint8Array(),
    chooseBackupFolder: () => ({ kind: 'cancelled' }),
    chooseBackupFile: () => ({ kind: 'cancelled' }),
    unsealBackup: () => ({ kind: 'wrong' }),
    lockState: () => ({ kind: 'none', idleMinutes: 0 }),
    lock: note,
    unlock: () => true,
    changePassphrase: () => ({ kind: 'done' }),
    pickBackup: () => ({ kind: 'cancelled' }),
    showBackupFolder: note,
    switchArchive: () => ({ kind: 'done' }),
    forgetArchive: note,
    leaveHeard: note,
    leaveSettled: note,
    stayOpen: note,
    closeWindow: note,
    ...changed,
  }
}

test('hands the checked input over and the output back', async () => {
  const parts = handlers()
  const bytes = new Uint8Array([0, 128, 255])
  const file = { suggestedName: 'a.md', extension: 'md', bytes }
  expect(await answerCall('saveFile', ours, file, parts)).toEqual({ kind: 'saved', name: 'a.md' })
  expect(parts.calls).toEqual([file])
  expect(await answerCall('appFacts', ours, undefined, parts)).toEqual(facts)
})

test.each([
  ['saveFile', { suggestedName: 'a', extension: 'exe', bytes: new Uint8Array() }],
  ['saveFile', { suggestedName: '', extension: 'md', bytes: new Uint8Array() }],
  ['saveFile', { suggestedName: 'a', extension: 'md', bytes: [1, 2] }],
  ['saveFile', { suggestedName: 'a', extension: 'md', bytes: 'text' }],
  ['saveFile', undefined],
  ['showPage', { title: 'a', charset: 'utf-8\r\nx: y', bytes: new Uint8Array() }],
  ['openLink', { url: 5 }],
  ['openLink', 'https://example.org'],
  [
    'rememberArchive',
    { database: '../x', archive: { archiveId: 'a', items: 1, decisions: 0, lastCommit: 0 } },
  ],
  [
    'rememberArchive',
    { database: 'cuttings', archive: { archiveId: 'a', items: -1, decisions: 0, lastCommit: 0 } },
  ],
  [
    'rememberArchive',
    { database: 'cuttings', archive: { archiveId: 'a', items: Number.NaN, decisions: 0, lastCommit: 0 } },
  ],
  ['setMenuState', { undo: '', redo: '' }],
  ['appFacts', { path: '/etc/passwd' }],
  ['openFiles', '/etc/passwd'],
  ['showDataFolder', '/etc'],
] as const)('%s refuses %j, and nothing is done', async (method, input) => {
  const parts = handlers()
  await expect(answerCall(method, ours, input, parts)).rejects.toThrow(/refuses the input/)
  expect(parts.calls).toEqual([])
})

test('fields that nobody named do not come through', async () => {
  const parts = handlers()
  await answerCall('setMenuState', ours, { undo: 'a', redo: '', hasSelection: true, extra: 1 }, parts)
  expect(parts.calls).toEqual([{ undo: 'a', redo: '', hasSelection: true }])
})

test('a wrong output is a bug of ours and does not cross', async () => {
  const parts = handlers({ readClipboard: () => ({ text: 'secret' }) as never })
  const call = answerCall('readClipboard', ours, undefined, parts)
  await expect(call).rejects.toThrow(/refuses the output of readClipboard/)
  await expect(call).rejects.not.toThrow(/secret/)
})

test.each([
  { origin: 'https://example.org', isTopFrame: true },
  { origin: 'app://cuttings', isTopFrame: false },
  { origin: '', isTopFrame: false },
])('a call from %j is refused, whatever it asks', async (sender) => {
  const parts = handlers()
  await expect(
    answerCall('setMenuState', sender, { undo: '', redo: '', hasSelection: false }, parts),
  ).rejects.toThrow(/nobody may call/)
  expect(parts.calls).toEqual([])
})
