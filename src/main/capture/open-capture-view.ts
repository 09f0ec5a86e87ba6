import { BrowserWindow, type DownloadItem, type Session, type WebContents } from 'electron'
import type { CaptureSession } from './capture-session'
import type { CaptureView, ViewEvents } from './run-capture'
import { picturesThere, unfold } from './unfold'
import { takeSnapshot } from './take-snapshot'
import { watchTraffic } from './watch-traffic'

/** A hidden page of the engine in the session of a capture: sandboxed, without preload, pop-ups, dialogs and sound. */
export function openCaptureView(url: string, { session, mayAnswer }: CaptureSession): CaptureView {
  const window = hiddenWindow(session)
  const contents = window.webContents
  let isOver = false
  let unfollow: () => void = () => undefined
  return {
    open: (events) => {
      contents.setAudioMuted(true)
      contents.setFrameRate(10)
      unfollow = follow(contents, events)
      window.on('closed', () => {
        if (!isOver) events.failed({ kind: 'crashed' })
      })
      // The debugger answers only once there is a page at all.
      void contents
        .loadURL('about:blank')
        .then(() => watchTraffic(contents, events, mayAnswer))
        .then(() => contents.loadURL(url))
        // What went wrong is told by its event.
        .catch(() => undefined)
    },
    stop: () => {
      contents.stop()
    },
    unfold: () => unfold(contents),
    picturesThere: () => picturesThere(contents),
    snapshot: () => takeSnapshot(contents),
    close: () => {
      if (isOver) return
      isOver = true
      unfollow()
      // Not within an event of its own: the engine is still telling it.
      setImmediate(() => {
        if (!window.isDestroyed()) window.destroy()
      })
    },
  }
}

function hiddenWindow(session: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    skipTaskbar: true,
    focusable: false,
    width: 1280,
    height: 1600,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      webgl: false,
      // A hidden window draws nothing, and pages that load a picture once it is in sight would wait for ever.
      offscreen: true,
      backgroundThrottling: false,
      disableDialogs: true,
      autoplayPolicy: 'document-user-activation-required',
    },
  })
}

/** The returned function ends what would outlive the page. */
function follow(contents: WebContents, events: ViewEvents): () => void {
  contents.on('dom-ready', events.ready)
  contents.on('did-finish-load', events.loaded)
  contents.on('did-fail-load', (_event, code, error, _url, isMainFrame) => {
    // -3: let go of, which this app itself did, and says why.
    if (isMainFrame && code !== -3) events.failed({ kind: 'network', error: error || String(code) })
  })
  contents.on('render-process-gone', () => {
    events.failed({ kind: 'crashed' })
  })
  contents.on('unresponsive', () => {
    events.failed({ kind: 'crashed' })
  })
  // A page that asks whether to leave it would hold the app when it is to end.
  contents.on('will-prevent-unload', (event) => {
    event.preventDefault()
  })
  const leaves = (url: string, isMainFrame: boolean): void => {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? ''
    if (isMainFrame && scheme !== 'http' && scheme !== 'https') events.failed({ kind: 'scheme', scheme })
  }
  contents.on('will-redirect', (details) => {
    leaves(details.url, details.isMainFrame)
  })
  contents.on('will-navigate', (details) => {
    leaves(details.url, details.isMainFrame)
  })
  // The first of them would be taken by itself.
  contents.on('select-client-certificate', (event, _url, _list, choose) => {
    event.preventDefault()
    Reflect.apply(choose, undefined, [])
  })
  const { session: of } = contents
  const onDownload = (_event: unknown, item: DownloadItem): void => {
    events.failed({ kind: 'download', mediaType: item.getMimeType() })
  }
  of.on('will-download', onDownload)
  return () => {
    of.off('will-download', onDownload)
  }
}
