import { BrowserWindow, session } from 'electron'
import { appScheme } from '../serve/app-origin'
import { createExtractor, type Extractor } from './create-extractor'
import { createExtractorPlace, type ExtractorPlace, type PlaceProcess } from './extractor-place'
import { timeLimit } from './time-limit'
import { extractorHost, serveExtractor } from './serve-extractor'

/** ms. Until it has its bytes, nothing in them can hold a process up: only a busy machine does, and that is no fault of the file. */
const limits = { timeLimit, startLimit: 120_000, idleLimit: 60_000, mostJobs: 150 }
/** Two, as most machines that run this have no more than two cores to spare; the second begins with a second job. */
const places = 2

/**
 * The extractor: hidden, sandboxed pages in partitions that live in memory only. What is walled in everywhere
 * (guard/) is walled in here too: no network, no navigation, no windows, no permissions.
 *
 * @param answer the files of the built window for requests to the extractor's host
 */
export function openExtractor(files: (request: Request) => Promise<Response>): Extractor {
  return createExtractor(
    Array.from({ length: places }, (_, index) => {
      const partition = `extractor-${String(index)}`
      let isServed = false
      return createExtractorPlace({
        ...limits,
        open: (place) => {
          if (!isServed)
            session.fromPartition(partition).protocol.handle(appScheme, serveExtractor(place, files))
          isServed = true
          return openPage(partition, place)
        },
      })
    }),
  )
}

function openPage(partition: string, place: ExtractorPlace): PlaceProcess {
  const window = new BrowserWindow({
    show: false,
    skipTaskbar: true,
    focusable: false,
    webPreferences: {
      partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      images: false,
      webgl: false,
      backgroundThrottling: false,
      disableDialogs: true,
    },
  })
  let isOver = false
  const over = () => {
    if (isOver) return
    isOver = true
    place.gone()
  }
  // The app's end closes all windows, hidden ones too.
  window.on('closed', over)
  window.webContents.on('render-process-gone', () => {
    over()
    // Not from within the event: the engine is still clearing the process away.
    setImmediate(() => {
      window.destroy()
    })
  })
  void window.loadURL(`${appScheme}://${extractorHost}/extractor.html`).catch(() => undefined)
  return {
    close: () => {
      if (isOver) return
      isOver = true
      window.destroy()
    },
    kill: () => {
      if (isOver) return
      isOver = true
      // A page that hangs hears nothing: its process is ended, and the window with it by the event above.
      window.webContents.forcefullyCrashRenderer()
    },
  }
}
