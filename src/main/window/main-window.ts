import { BrowserWindow, nativeTheme, screen } from 'electron'
import { readFileSync } from 'node:fs'
import { startUrl } from '../serve/app-origin'
import { backgroundColour } from './background-colour'
import { crashDecision } from './crash-decision'
import { rememberWindow } from './remember-window'
import { minimumSize, windowPlacement, type Placement } from './window-bounds'

export interface MainWindowParts {
  /** The file that remembers the window's place. */
  readonly stateFile: string
  /** The built preload script. */
  readonly preload: string
  /** Its process keeps failing: the window is to be replaced by a page that says so. */
  readonly onGivenUp: () => void
}

export function openMainWindow(parts: MainWindowParts): BrowserWindow {
  const { maximised, ...place } = placement(parts.stateFile)
  const window = new BrowserWindow({
    ...place,
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    title: 'Cuttings',
    backgroundColor: backgroundColour(nativeTheme.shouldUseDarkColors),
    show: false,
    webPreferences: {
      preload: parts.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  window.once('ready-to-show', () => {
    if (maximised) window.maximize()
    window.show()
  })
  rememberWindow(window, parts.stateFile)
  reloadAfterCrash(window, parts.onGivenUp)
  void window.loadURL(startUrl)
  return window
}

function reloadAfterCrash(window: BrowserWindow, onGivenUp: () => void): void {
  let reloads: readonly number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const decision = crashDecision(reloads, Date.now())
    reloads = decision.reloads
    if (decision.kind === 'recover') onGivenUp()
    // Not from within the event: the engine is still clearing the old process away.
    else
      setImmediate(() => {
        if (!window.isDestroyed()) window.webContents.reload()
      })
  })
}

function placement(stateFile: string): Placement {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id)
  return windowPlacement(
    readState(stateFile),
    [main, ...others].map((display) => display.workArea),
  )
}

function readState(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
