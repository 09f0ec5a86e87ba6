import { BrowserWindow, Menu, nativeTheme, session, type Session } from 'electron'
import { responseHeaders } from '../serve/response-headers'
import { backgroundColour } from '../window/background-colour'
import { calmAction, calmHtml, calmPageUrl, calmPolicy, calmStyleUrl, type CalmPage } from './calm-page'
import { calmStyle } from './calm-style'

/** Shows the page in a window with a session in memory: the profile's storage stays untouched. */
export function openCalmWindow(page: CalmPage, act: (action: string) => void): BrowserWindow {
  // The commands of the archive's menu would go nowhere.
  Menu.setApplicationMenu(
    process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }]) : null,
  )
  const window = new BrowserWindow({
    width: 720,
    height: 480,
    minWidth: 480,
    minHeight: 360,
    title: page.title,
    backgroundColor: backgroundColour(nativeTheme.shouldUseDarkColors),
    webPreferences: {
      session: calmSession(page),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  // The guard of all pages denies it; here it is only heard. This event is the first one: `will-navigate` does not
  // come any more where this one was denied.
  window.webContents.on('will-frame-navigate', (details) => {
    const action = calmAction(details.url)
    if (action === null) return
    // Not within the event: the action may end the window, or the app.
    setImmediate(() => {
      act(action)
    })
  })
  void window.loadURL(calmPageUrl)
  return window
}

function calmSession(page: CalmPage): Session {
  // Without `persist:` in its name it lives in memory only.
  const calm = session.fromPartition(`calm-${String(Date.now())}`)
  calm.protocol.handle('app', (request) => {
    if (request.url === calmPageUrl) return answer(calmHtml(page), 'text/html; charset=utf-8')
    if (request.url === calmStyleUrl) return answer(calmStyle, 'text/css; charset=utf-8')
    return new Response('Not found', { status: 404 })
  })
  return calm
}

const answer = (body: string, type: string): Response =>
  new Response(body, { headers: responseHeaders(type, calmPolicy) })
