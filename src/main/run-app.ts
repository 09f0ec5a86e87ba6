import { app, BrowserWindow, shell } from 'electron'
import { join } from 'node:path'
import { commandChannel } from '@/contract/bridge-methods'
import { appFacts } from './app-facts'
import { crashPage } from './calm/calm-words'
import { openCalmWindow } from './calm/open-calm-window'
import type { DataLayout } from './data/data-layout'
import type { OpenedData } from './data/open-data'
import { bridgeHandlers } from './ipc/bridge-handlers'
import { registerBridge } from './ipc/register-bridge'
import { applicationMenu } from './menu/application-menu'
import { openMainWindow } from './window/main-window'

/** From the opened data folder to the window, and until the app ends. The engine must be ready. */
export function runApp(layout: DataLayout, data: OpenedData): void {
  let window: BrowserWindow | null = null
  const menu = applicationMenu((command) => {
    window?.webContents.send(commandChannel, command)
  })

  const open = (): void => {
    menu.show()
    const opened = openMainWindow({
      stateFile: layout.windowState,
      preload: join(__dirname, '../preload/index.js'),
      onGivenUp: () => {
        showCrashPage(layout.folder, open)
        opened.destroy()
      },
    })
    window = opened
    opened.on('closed', () => {
      if (window === opened) window = null
    })
  }

  registerBridge(
    bridgeHandlers({
      dataFolder: layout.folder,
      keeper: data.keeper,
      facts: () => appFacts(data),
      setMenuState: menu.setState,
      window: () => window,
    }),
  )
  followTheSystem(open)
  quitWhenSettled(data)
  open()
}

/** Second starts, the dock of macOS, and the end of the last window. */
function followTheSystem(open: () => void): void {
  const showOrOpen = (): void => {
    const first = BrowserWindow.getAllWindows()[0]
    if (first === undefined) {
      open()
      return
    }
    if (first.isMinimized()) first.restore()
    first.show()
    first.focus()
  }
  app.on('second-instance', showOrOpen)
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

function showCrashPage(dataFolder: string, openAgain: () => void): void {
  const calm = openCalmWindow(crashPage(dataFolder), (action) => {
    if (action === 'show-data-folder') void shell.openPath(dataFolder)
    else if (action === 'quit') app.quit()
    else if (action === 'open-again') {
      openAgain()
      calm.destroy()
    }
  })
}
