import type { CuttingsBridge } from '@/contract/bridge'
import type { OpenedFile } from '@/contract/opened-file'
import type { BackupPlace, FileFromOutside, Platform, WatchedFolder } from './platform'
import { fetchHanded } from './fetch-handed'
import { readWatched } from './read-watched'

declare global {
  interface Window {
    /** What the preload offers; absent in a plain browser. */
    readonly cuttings?: CuttingsBridge
  }
}

/** Electron's main process, through the preload. */
export function electronPlatform(bridge: CuttingsBridge): Platform {
  return {
    kind: 'electron',
    facts: () => bridge.appFacts(),
    openFiles: async () => fetchInTurn(await bridge.openFiles()),
    readIncoming: (content, hint, watch, call) => readWatched(bridge, { content, hint, watch, call }),
    readingKey: () => bridge.readingKey(),
    pages: {
      capture: (ask) => bridge.capturePage(ask),
      progress: (token) => bridge.captureProgress({ token }),
      cancel: (token) => bridge.cancelCapture({ token }),
      takeHanded: () => bridge.takeHandedLinks(),
      openWindow: (url) => bridge.openCaptureWindow({ url }),
      takeClipped: () => bridge.takeClippedPages(),
      logInSites: () => bridge.logInSites(),
      forgetLogIns: () => bridge.forgetLogIns(),
    },
    watchedFolder: watchedFolder(bridge),
    // The contract wants bytes of a buffer of their own.
    saveFile: (file) => bridge.saveFile({ ...file, bytes: new Uint8Array(file.bytes) }),
    saving: {
      begin: (place) => bridge.beginSaving(place),
      finish: (token, size) => bridge.finishSaving({ token, size }),
      drop: (token) => bridge.dropSaving({ token }),
    },
    printPdf: (html, at) => bridge.printPdf({ html, at }),
    showPage: (page, isBeside) => bridge.showPage({ ...page, bytes: new Uint8Array(page.bytes), isBeside }),
    readClipboard: () => bridge.readClipboard(),
    writeClipboard: (content) => bridge.writeClipboard(content),
    setMenuState: (state) => bridge.setMenuState(state),
    rememberArchive: (database, archive) => bridge.rememberArchive({ database, archive }),
    openLink: (url) => bridge.openLink({ url }),
    showDataFolder: () => bridge.showDataFolder(),
    room: () => bridge.room(),
    askTimeStamp: (ask) => bridge.askTimeStamp({ ...ask, request: new Uint8Array(ask.request) }),
    backups: backupPlace(bridge),
    lock: {
      state: () => bridge.lockState(),
      lock: () => bridge.lock(),
      unlock: (passphrase) => bridge.unlock({ passphrase }),
      change: (input) => bridge.changePassphrase(input),
    },
    switchArchive: (to) => bridge.switchArchive(to),
    forgetArchive: (database) => bridge.forgetArchive({ database }),
    leaveGoesOn: () => bridge.leaveHeard(),
    leaveSettled: () => bridge.leaveSettled(),
    stayOpen: () => bridge.stayOpen(),
    closeWindow: () => bridge.closeWindow(),
    onCommand: (listener) => bridge.onCommand(listener),
    onLeave: (listener) =>
      bridge.onLeave(() => {
        void bridge.leaveHeard()
        listener()
      }),
  }
}

/** One at a time: many large files at once would only crowd the memory. */
async function fetchInTurn(opened: readonly OpenedFile[]): Promise<FileFromOutside[]> {
  const files: FileFromOutside[] = []
  for (const file of opened) files.push(await fetchHanded(file))
  return files
}

function watchedFolder(bridge: CuttingsBridge): WatchedFolder {
  return {
    state: () => bridge.watchState(),
    choose: () => bridge.chooseWatchedFolder(),
    begin: (existing) => bridge.beginWatching({ existing }),
    stop: () => bridge.stopWatching(),
    show: () => bridge.showWatchedFolder(),
    take: async () => {
      const taken = await bridge.takeWatchedFile()
      return taken === null ? null : { ...taken, file: await fetchHanded(taken.file) }
    },
    done: (token) => bridge.watchedFileDone({ token }),
  }
}

function backupPlace(bridge: CuttingsBridge): BackupPlace {
  return {
    state: () => bridge.backupState(),
    base: (names) => bridge.backupBase({ names: [...names] }),
    begin: (facts) => bridge.beginBackup(facts),
    write: (token, bytes) => bridge.writeBackup({ token, bytes: new Uint8Array(bytes) }),
    nextFile: (token) => bridge.nextBackupFile({ token }),
    finish: (token) => bridge.finishBackup({ token }),
    drop: (token) => bridge.dropBackup({ token }),
    size: (name) => bridge.backupFileSize({ name }),
    read: (name, at, length) => bridge.readBackup({ name, at, length }),
    chooseFolder: () => bridge.chooseBackupFolder(),
    chooseFile: () => bridge.chooseBackupFile(),
    pick: () => bridge.pickBackup(),
    showFolder: () => bridge.showBackupFolder(),
    unseal: (name, passphrase) => bridge.unsealBackup({ name, passphrase }),
  }
}
