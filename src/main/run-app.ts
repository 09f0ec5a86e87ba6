import { app, BrowserWindow, protocol, shell } from 'electron'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { BackupStore } from './backup/backup-store'
import { backupFolder, usualBackupFolder } from './backup/backup-folder'
import type { MenuCommand } from '@/contract/menu-command'
import { commandChannel, leaveChannel } from '@/contract/bridge-methods'
import { appFacts } from './app-facts'
import { capturePages } from './capture/capture-pages'
import { captureWindows } from './capture-window/capture-windows'
import { handedLinks } from './capture/handed-links'
import { crashPage } from './calm/calm-words'
import { openCalmWindow } from './calm/open-calm-window'
import { readArchivePointer } from './data/archive-pointer'
import type { DataLayout } from './data/data-layout'
import { notedFiles } from './data/noted-files'
import type { OpenedData } from './data/open-data'
import type { Extractor } from './extractor/create-extractor'
import { openExtractor } from './extractor/open-extractor'
import { createReadings, type Readings } from './extractor/readings'
import { serveReadings } from './extractor/serve-readings'
import { createHandedFiles, type HandedFiles } from './files/handed-files'
import { createSavings, type Savings } from './files/savings'
import { appLock, type AppLock } from './seal/app-lock'
import { bridgeHandlers } from './ipc/bridge-handlers'
import { registerBridge } from './ipc/register-bridge'
import { applicationMenu } from './menu/application-menu'
import { closeWhenSafe, type SafeClose } from './window/close-when-safe'
import { appScheme } from './serve/app-origin'
import type { FolderWatch } from './watch/folder-watch'
import { openFolderWatch } from './watch/open-folder-watch'
import { openMainWindow } from './window/main-window'

type ServeFiles = (request: Request) => Promise<Response>

/**
 * From the opened data folder to the window, and until the app ends. The engine must be ready.
 *
 * @param files answer requests with the files of the built window: at the app's origin, at the extractor's host, and at that
 *   of the capture window's bar
 */
export function runApp(
  layout: DataLayout,
  data: OpenedData,
  files: { readonly app: ServeFiles; readonly extractor: ServeFiles; readonly bar: ServeFiles },
): void {
  const extractor = openExtractor(files.extractor)
  const captures = capturePages()
  let window: BrowserWindow | null = null
  let closing: SafeClose | null = null
  const kept = openBackups(layout)
  const send = (command: MenuCommand): void => {
    window?.webContents.send(commandChannel, command)
  }
  const outside = openOutside(layout, send)
  const browsing = captureWindows(files.bar, () => {
    send('capture-window')
    bringForward(window)
  })
  const menu = applicationMenu(send)
  const links = handedLinks(process.argv, send)
  let keptStopping = false

  const open = (isRescue: boolean): void => {
    keptStopping = isRescue
    menu.show()
    const opened = openMainWindow({
      stateFile: layout.windowState,
      preload: join(__dirname, '../preload/index.js'),
      onGivenUp: () => {
        showCrashPage(layout, opened, open)
      },
    })
    window = opened
    beginOutside(opened, outside)
    closing = closeSafely(opened, data, kept.backups)
    opened.on('closed', () => {
      if (window === opened) window = null
      closeHidden([extractor, captures, outside.watch, browsing])
    })
  }

  registerBridge(
    bridgeHandlers({
      dataFolder: layout.folder,
      readings: openReadings(extractor, outside.savings.serve(outside.handed.serve(files.app))),
      captures,
      captureWindows: browsing,
      takeHandedLinks: links.take,
      keeper: data.keeper,
      archivePointer: layout.archivePointer,
      facts: () => appFacts(data, readArchivePointer(layout.archivePointer), keptStopping),
      setMenuState: menu.setState,
      window: () => window,
      ...kept,
      ...outside,
      closing: () => closing,
    }),
  )
  followTheSystem(() => window, open, links.hand)
  quitWhenSettled(data)
  open(false)
}

function bringForward(window: BrowserWindow | null): void {
  window?.show()
  window?.focus()
}

/** Hidden pages are windows too, and would keep the app alive. */
function closeHidden(parts: readonly { readonly close: () => void }[]): void {
  for (const part of parts) part.close()
}

interface Outside {
  readonly handed: HandedFiles
  readonly savings: Savings
  readonly watch: FolderWatch
}

/** Where files come from, chosen by a person or out of the watched folder, and where large ones go. */
function openOutside(layout: DataLayout, send: (command: MenuCommand) => void): Outside {
  const handed = createHandedFiles()
  const saved = notedFiles(layout.savesUnderWay)
  void saved.dropLeft()
  return { handed, savings: createSavings(saved.begin), watch: openFolderWatch(layout, handed, send) }
}

function beginOutside(window: BrowserWindow, { handed, savings, watch }: Outside): void {
  // Another page in the window, or the same anew, has nothing that was handed to the one before, nor goes on with what it wrote.
  for (const { forget } of [handed, savings]) {
    window.webContents.on('did-navigate', forget)
    window.on('closed', forget)
  }
  watch.open()
}

/** Answers at the app's own origin: with its files, and with what windows have read. */
function openReadings(extractor: Extractor, files: ServeFiles): Readings {
  const readings = createReadings(extractor, randomUUID())
  protocol.handle(appScheme, serveReadings(readings, files))
  return readings
}

/** Backups, and the passphrase that they may be sealed with. */
function openBackups(layout: DataLayout): { readonly lock: AppLock; readonly backups: BackupStore } {
  const lock = appLock(layout.lock)
  const home = app.getPath('home')
  return { lock, backups: new BackupStore(layout.backupSettings, usualBackupFolder(), home, lock) }
}

function closeSafely(window: BrowserWindow, { keeper }: OpenedData, backups: BackupStore): SafeClose {
  let askedBefore = 0
  return closeWhenSafe(window, {
    isOpen: () => keeper.isFresh(),
    settle: () => {
      window.webContents.send(leaveChannel)
    },
    needsBackup: () => {
      const archive = keeper.remembered()
      return archive !== null && !backups.holds(archive)
    },
    hasBegunBackup: () => backups.asked > askedBefore,
    backUp: () => {
      askedBefore = backups.asked
      window.webContents.send(commandChannel, 'back-up-and-close')
    },
  })
}

/** Second starts, the dock of macOS, and the end of the last window. */
function followTheSystem(
  mainWindow: () => BrowserWindow | null,
  open: (isRescue: boolean) => void,
  hand: (argv: readonly string[]) => void,
): void {
  const showOrOpen = (): void => {
    // Without a window of the app: the calm page that stands in its place, if any.
    const first = mainWindow() ?? BrowserWindow.getAllWindows().find((other) => other.isVisible())
    if (first === undefined) {
      open(false)
      return
    }
    if (first.isMinimized()) first.restore()
    bringForward(first)
  }
  app.on('second-instance', (_event, argv) => {
    showOrOpen()
    hand(argv)
  })
  // How macOS hands a link over.
  app.on('open-url', (event, url) => {
    event.preventDefault()
    showOrOpen()
    hand([url])
  })
  app.on('activate', showOrOpen)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}

/** What is remembered of the archive must be on the disk before the app is gone. */
function quitWhenSettled({ keeper }: OpenedData): void {
  app.on('will-quit', (event) => {
    if (keeper.isSettled()) return
    event.preventDefault()
    void keeper.settled().then(() => {
      // Not within the event: the engine would not hear it.
      setImmediate(() => {
        app.quit()
      })
    })
  })
}

/**
 * Takes the place of a window.
 *
 * @param openAgain `isRescue`: without opening the archive by itself
 */
function showCrashPage(
  layout: DataLayout,
  crashed: BrowserWindow,
  openAgain: (isRescue: boolean) => void,
): void {
  const calm = openCalmWindow(crashPage(layout.folder), (action) => {
    if (action === 'show-data-folder') void shell.openPath(layout.folder)
    else if (action === 'show-backups') void shell.openPath(backupFolder(layout.backupSettings))
    else if (action === 'quit') app.quit()
    else if (action === 'open-again' || action === 'rescue') {
      openAgain(action === 'rescue')
      calm.destroy()
    }
  })
  crashed.destroy()
}
