import { CaptureWindow, type CapturedPage } from './capture-window'

export interface CaptureWindows {
  /** Brings the window forward. `url`: a page to go to; '' for none. */
  readonly open: (url: string) => void
  /** Pages that were clipped since this was asked last. */
  readonly takeClipped: () => CapturedPage[]
  readonly close: () => void
}

/** One window at a time; what is clipped in it waits for the window of the archive. */
export function captureWindows(
  files: (request: Request) => Promise<Response>,
  tell: () => void,
): CaptureWindows {
  let window: CaptureWindow | null = null
  let clipped: CapturedPage[] = []
  return {
    open: (url) => {
      window ??= new CaptureWindow({
        files,
        onClipped: (page) => {
          clipped.push(page)
          tell()
        },
        onClosed: () => {
          window = null
        },
      })
      window.show(url)
    },
    takeClipped: () => {
      const taken = clipped
      clipped = []
      return taken
    },
    close: () => {
      window?.close()
    },
  }
}
