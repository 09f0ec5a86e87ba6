import { shell, type BrowserWindow } from 'electron'
import type { AppFacts, MenuState } from '@/contract/bridge'
import type { BridgeMethod } from '@/contract/bridge-methods'
import type { HandedLink } from '@/contract/capture'
import type { watchMethods } from '@/contract/watch'
import type { AppLock } from '../seal/app-lock'
import { troubleOf } from '../data/told-trouble'
import type { BackupStore } from '../backup/backup-store'
import type { PageCaptures } from '../capture/capture-pages'
import { chooseBackupFile, chooseBackupFolder, pickBackup } from '../backup/backup-dialogs'
import type { CaptureWindows } from '../capture-window/capture-windows'
import { forgetLogIns, logInSites } from '../capture-window/log-ins'
import { forgetArchive, readArchivePointer, switchArchive } from '../data/archive-pointer'
import { fileTrouble } from '../data/file-trouble'
import type { SentinelKeeper } from '../data/sentinel-keeper'
import type { Readings } from '../extractor/readings'
import type { HandedFiles } from '../files/handed-files'
import { openFiles } from '../files/open-files'
import { askWhereToSave } from '../files/ask-where-to-save'
import { saveFile } from '../files/save-file'
import type { Savings } from '../files/savings'
import { printPdf } from '../files/print-pdf'
import { showPage } from '../files/show-page'
import { askTimeStamp } from '../stamp/ask-time-stamp'
import { readRoom } from '../room/read-room'
import { externalLink } from '../guard/external-link'
import { chooseWatchedFolder } from '../watch/choose-watched-folder'
import type { FolderWatch } from '../watch/folder-watch'
import type { SafeClose } from '../window/close-when-safe'
import type { BridgeHandlers } from './answer-call'
import { readClipboard, writeClipboard } from './system-clipboard'

export interface HandlerParts {
  readonly dataFolder: string
  readonly keeper: SentinelKeeper
  /** The file that says which database is the archive. */
  readonly archivePointer: string
  readonly facts: () => AppFacts
  readonly readings: Readings
  /** Files that the window may fetch. */
  readonly handed: HandedFiles
  /** Files that the window saves piece by piece. */
  readonly savings: Savings
  readonly captures: PageCaptures
  readonly captureWindows: CaptureWindows
  readonly takeHandedLinks: () => HandedLink[]
  readonly setMenuState: (state: MenuState) => void
  /** The window that dialogs belong to; null while there is none. */
  readonly window: () => BrowserWindow | null
  readonly backups: BackupStore
  readonly lock: AppLock
  readonly watch: FolderWatch
  /** How the window closes; null while there is none. */
  readonly closing: () => SafeClose | null
}

export function bridgeHandlers(parts: HandlerParts): BridgeHandlers {
  return {
    appFacts: parts.facts,
    ...readingHandlers(parts.readings),
    capturePage: (ask) => parts.captures.capture(ask),
    captureProgress: ({ token }) => parts.captures.progress(token),
    cancelCapture: ({ token }) => {
      parts.captures.cancel(token)
    },
    takeHandedLinks: parts.takeHandedLinks,
    openFiles: () => openFiles(parts.window(), parts.handed),
    ...savingHandlers(parts),
    printPdf: ({ html, at }) => printPdf(html, at),
    showPage: (page) => showPage(page, parts.window()),
    readClipboard,
    writeClipboard,
    setMenuState: parts.setMenuState,
    rememberArchive: async ({ database, archive }) => {
      if (readArchivePointer(parts.archivePointer).database === database) await parts.keeper.remember(archive)
    },
    openLink: async ({ url }) => {
      const link = externalLink(url)
      if (link === null) return false
      await shell.openExternal(link)
      return true
    },
    showDataFolder: async () => {
      await shell.openPath(parts.dataFolder)
    },
    askTimeStamp,
    room: () => readRoom(parts.dataFolder, parts.backups.folder),
    ...backupHandlers(parts),
    ...lockHandlers(parts.lock),
    ...watchHandlers(parts),
    openCaptureWindow: ({ url }) => {
      parts.captureWindows.open(url)
    },
    takeClippedPages: parts.captureWindows.takeClipped,
    logInSites,
    forgetLogIns,
    switchArchive: async ({ database, archive }) => {
      try {
        // The record first: between the two, the archive before is opened as usual.
        await parts.keeper.remember(archive)
        await switchArchive(parts.archivePointer, database, Date.now())
        parts.backups.archiveSwitched()
        return { kind: 'done' }
      } catch (error) {
        return { kind: 'failed', message: fileTrouble(error) }
      }
    },
    forgetArchive: ({ database }) => forgetArchive(parts.archivePointer, database),
    ...closingHandlers(parts),
  }
}

function closingHandlers({
  closing,
}: HandlerParts): Pick<BridgeHandlers, 'leaveHeard' | 'leaveSettled' | 'stayOpen' | 'closeWindow'> {
  return {
    leaveHeard: () => {
      closing()?.heard()
    },
    leaveSettled: () => {
      closing()?.settled()
    },
    stayOpen: () => {
      closing()?.stay()
    },
    closeWindow: () => {
      closing()?.closeNow()
    },
  }
}

function readingHandlers(
  readings: Readings,
): Pick<BridgeHandlers, 'readingKey' | 'readingProgress' | 'cancelReading'> {
  return {
    readingKey: () => readings.key,
    readingProgress: ({ token }) => readings.progress(token),
    cancelReading: ({ token }) => {
      readings.cancel(token)
    },
  }
}

function savingHandlers({
  savings,
  window,
}: HandlerParts): Pick<BridgeHandlers, 'saveFile' | 'beginSaving' | 'finishSaving' | 'dropSaving'> {
  return {
    saveFile: (file) => saveFile(window(), file),
    beginSaving: async ({ suggestedName, extension }) => {
      const path = await askWhereToSave(window(), suggestedName, extension)
      return path === null ? { kind: 'cancelled' } : savings.begin(path)
    },
    finishSaving: ({ token, size }) => savings.finish(token, size),
    dropSaving: ({ token }) => savings.drop(token),
  }
}

type WatchMethod = keyof typeof watchMethods

function watchHandlers({ watch, window }: HandlerParts): Pick<BridgeHandlers, WatchMethod> {
  return {
    watchState: () => watch.state(),
    chooseWatchedFolder: () => chooseWatchedFolder(window(), watch),
    beginWatching: async ({ existing }) => {
      try {
        await watch.begin(existing)
        return { kind: 'done' }
      } catch (error) {
        return { kind: 'failed', message: fileTrouble(error) }
      }
    },
    stopWatching: () => watch.stop(),
    showWatchedFolder: async () => {
      if (watch.folder !== null) await shell.openPath(watch.folder)
    },
    takeWatchedFile: () => watch.take(),
    watchedFileDone: ({ token }) => watch.done(token),
  }
}

type BackupMethod = Extract<BridgeMethod, `${string}ackup${string}`>

function backupHandlers({ backups, keeper, window }: HandlerParts): Pick<BridgeHandlers, BackupMethod> {
  return {
    backupState: () => backups.state(keeper.remembered()),
    backupBase: ({ names }) => backups.base(names),
    beginBackup: (facts) => backups.begin(facts),
    writeBackup: ({ token, bytes }) => backups.write(token, bytes),
    nextBackupFile: ({ token }) => backups.nextFile(token),
    finishBackup: ({ token }) => backups.finish(token),
    dropBackup: ({ token }) => backups.drop(token),
    backupFileSize: ({ name }) => backups.reader.size(name),
    readBackup: ({ name, at, length }) => backups.reader.read(name, at, length),
    chooseBackupFolder: () => chooseBackupFolder(window(), backups),
    chooseBackupFile: () => chooseBackupFile(window(), backups),
    pickBackup: () => pickBackup(window(), backups),
    unsealBackup: async ({ name, passphrase }) => {
      try {
        return await backups.reader.unsealed(name, passphrase)
      } catch (error) {
        return { kind: 'failed', message: troubleOf(error) }
      }
    },
    showBackupFolder: async () => {
      await shell.openPath(backups.folder)
    },
  }
}

function lockHandlers(
  lock: AppLock,
): Pick<BridgeHandlers, 'lockState' | 'lock' | 'unlock' | 'changePassphrase'> {
  return {
    lockState: lock.state,
    lock: lock.lock,
    unlock: ({ passphrase }) => lock.unlock(passphrase),
    changePassphrase: async ({ current, next, idleMinutes }) => {
      const { kind } = lock.state()
      const isAsked = kind === 'open' || kind === 'locked'
      if (isAsked && (current === null || !(await lock.unlock(current))))
        return { kind: 'failed', message: 'That is not the passphrase that is set now.' }
      try {
        await lock.change(next, idleMinutes)
        return { kind: 'done' }
      } catch (error) {
        return { kind: 'failed', message: troubleOf(error) }
      }
    },
  }
}
