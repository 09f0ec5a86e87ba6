import * as electron from 'electron'
import type { BrowserWindow, Rectangle, Session, WebContents } from 'electron'

/** A page within a window, below the window's own. */
export interface PageView {
  readonly contents: WebContents
  readonly place: (bounds: Rectangle) => void
  readonly close: () => void
}

/** What engines before Electron 30 have; the types know it as deprecated only. */
interface OlderView {
  readonly webContents: WebContents
  readonly setBounds: (bounds: Rectangle) => void
  readonly setBackgroundColor: (colour: string) => void
}

interface OlderElectron {
  readonly BrowserView: new (options: { webPreferences: Electron.WebPreferences }) => OlderView
}

interface OlderWindow {
  readonly addBrowserView: (view: OlderView) => void
}

/** With `WebContentsView`, or on engines before Electron 30 with what it took the place of. */
export function addPageView(window: BrowserWindow, session: Session): PageView {
  const webPreferences = {
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    plugins: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    autoplayPolicy: 'document-user-activation-required',
  } as const
  // Some engines before that know the class, but have no place for it.
  const place = (window as { contentView?: { addChildView?: unknown } }).contentView
  if (place?.addChildView !== undefined) {
    const view = new electron.WebContentsView({ webPreferences })
    window.contentView.addChildView(view)
    return {
      contents: view.webContents,
      place: (bounds) => {
        view.setBounds(bounds)
      },
      close: () => {
        view.webContents.close()
      },
    }
  }
  const view = new (electron as unknown as OlderElectron).BrowserView({ webPreferences })
  ;(window as unknown as OlderWindow).addBrowserView(view)
  // What a page does not paint is white, as in browsers.
  view.setBackgroundColor('#ffffff')
  return {
    contents: view.webContents,
    place: (bounds) => {
      view.setBounds(bounds)
    },
    close: () => {
      view.webContents.close()
    },
  }
}
