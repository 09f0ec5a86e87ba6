import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export interface NoticeContent {
  readonly tone: 'info' | 'error'
  readonly text: string
  readonly action?: {
    readonly label: string
    readonly run: () => void
    /** Calls back once the notice is to be withdrawn; the returned function ends the watching. */
    readonly until?: (over: () => void) => () => void
  }
  /** Technical text behind "Copy details"; '' or absent for none. */
  readonly details?: string
}

const plainMs = 6_000
const actionMs = 12_000

/** Notices of one window. Errors stay until they are closed; the others leave after a while. */
export interface NoticeQueue {
  readonly queue: ToastQueue<NoticeContent>
  readonly notify: (notice: NoticeContent) => void
}

export function createNoticeQueue(): NoticeQueue {
  const queue = new ToastQueue<NoticeContent>({ maxVisibleToasts: 3 })
  let offering = ''
  return {
    queue,
    notify: (notice) => {
      const timeout = notice.action === undefined ? plainMs : actionMs
      if (notice.tone === 'error') {
        queue.add(notice)
        return
      }
      // What a newer notice offers to undo comes before it: two offers at once would be ambiguous.
      if (notice.action !== undefined && offering !== '') queue.close(offering)
      let stop: () => void = () => undefined
      const onClose = (): void => {
        stop()
      }
      const key = queue.add(notice, { timeout, onClose })
      const until = notice.action?.until
      if (until !== undefined) {
        stop = until(() => {
          queue.close(key)
        })
      }
      if (notice.action !== undefined) offering = key
    },
  }
}
