import { BrowserWindow, session, type Session } from 'electron'
import type { BridgeInput } from '@/contract/bridge'
import { responseHeaders } from '../serve/response-headers'
import { originalPolicy } from './original-policy'
import { putBeside } from './put-beside'

const pageUrl = 'app://original/page.html'
/**
 * Shows a page as it came in, in a window of its own without script, with a session in memory. The walls of every
 * session and page (guard/) stand round it too: no network, no navigation, no windows. Escape closes it.
 * Throws where the page cannot be shown, as one that ends its process. Resolves once it is there, or, beside its parent,
 * once it is closed.
 *
 * @param parent it stays above this window and closes with it
 */
export async function showPage(page: BridgeInput<'showPage'>, parent: BrowserWindow | null): Promise<void> {
  const window = new BrowserWindow({
    ...(parent === null ? {} : { parent }),
    width: 1000,
    height: 800,
    title: page.title,
    // What a page does not paint is white on paper, and black on black otherwise.
    backgroundColor: '#ffffff',
    webPreferences: {
      session: pageSession(page),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
      webgl: false,
      disableDialogs: true,
    },
  })
  window.removeMenu()
  window.on('page-title-updated', (event) => {
    event.preventDefault()
  })
  window.webContents.on('before-input-event', (event, { type, key, control, meta }) => {
    const isClosing = key === 'Escape' || (key.toLowerCase() === 'w' && (control || meta))
    if (type !== 'keyDown' || !isClosing) return
    event.preventDefault()
    // Not from within the event: the window is still at work on the key.
    setImmediate(() => {
      if (!window.isDestroyed()) window.close()
    })
  })
  const closed = new Promise<void>((resolve) => {
    window.once('closed', resolve)
  })
  const isBeside = page.isBeside && parent !== null
  if (isBeside) putBeside(window, parent)
  await loaded(window)
  if (isBeside) await closed
}

/** Until the page is there or somebody has closed its window; throws where it ends its process, with no window left. */
async function loaded(window: BrowserWindow): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    window.webContents.once('render-process-gone', (_, { reason }) => {
      reject(new Error(`The page has ended its process (${reason}).`))
      // Better no window than one that stays white.
      window.destroy()
    })
    window.once('closed', resolve)
    window.loadURL(pageUrl).then(resolve, (error: unknown) => {
      // Closing the window fails its load too, and is told a moment later.
      setImmediate(() => {
        reject(new Error('The page could not be loaded.', { cause: error }))
      })
    })
  })
}

let shown = 0

function pageSession({ bytes, charset }: BridgeInput<'showPage'>): Session {
  shown += 1
  // Without `persist:` in its name it lives in memory only.
  const memory = session.fromPartition(`original-${String(shown)}`)
  const headers = responseHeaders(`text/html; charset=${charset}`, originalPolicy)
  memory.protocol.handle('app', ({ url }) =>
    url === pageUrl
      ? new Response(new Uint8Array(bytes), { headers })
      : new Response('Not found', { status: 404, headers }),
  )
  return memory
}
