import { BrowserWindow, nativeTheme, session } from 'electron'
import { appScheme } from '../serve/app-origin'
import { backgroundColour } from '../window/background-colour'
import { barHost, type Bar } from './serve-bar'

/** The window with its bar, in a session in memory; the page is laid over it. */
export function openBarWindow(bar: Bar): BrowserWindow {
  const memory = session.fromPartition('capture-bar')
  if (memory.protocol.isProtocolHandled(appScheme)) memory.protocol.unhandle(appScheme)
  memory.protocol.handle(appScheme, bar.serve)
  const window = new BrowserWindow({
    width: 1180,
    height: 860,
    minWidth: 480,
    minHeight: 360,
    title: 'Capture window – Cuttings',
    backgroundColor: backgroundColour(nativeTheme.shouldUseDarkColors),
    webPreferences: {
      session: memory,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  window.removeMenu()
  window.on('page-title-updated', (event) => {
    event.preventDefault()
  })
  void window.loadURL(`${appScheme}://${barHost}/capture-bar.html`).catch(() => undefined)
  return window
}
