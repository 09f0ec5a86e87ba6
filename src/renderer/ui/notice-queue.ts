import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export interface NoticeContent {
  readonly tone: 'info' | 'error'
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
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
  return {
    queue,
    notify: (notice) => {
      const timeout = notice.action === undefined ? plainMs : actionMs
      queue.add(notice, notice.tone === 'error' ? {} : { timeout })
    },
  }
}
