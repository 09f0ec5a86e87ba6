import { useEffect } from 'react'
import type { Notice } from '@/renderer/session/session'
import { unexpectedNotice } from './unexpected-notice'

/** Tells of errors that nothing caught, each once: without it, a fault would look as if nothing had happened. */
export function useUnexpected(notify: (notice: Notice) => void): void {
  useEffect(() => {
    const told = new Set<string>()
    const tell = (error: unknown) => {
      const notice = unexpectedNotice(error)
      const details = notice?.details ?? ''
      if (notice === null || told.has(details)) return
      told.add(details)
      notify(notice)
    }
    const onError = (event: ErrorEvent) => {
      tell(event.error ?? event.message)
    }
    const onRejection = (event: PromiseRejectionEvent) => {
      tell(event.reason)
    }
    window.addEventListener('error', onError)
    window.addEventListener('unhandledrejection', onRejection)
    return () => {
      window.removeEventListener('error', onError)
      window.removeEventListener('unhandledrejection', onRejection)
    }
  }, [notify])
}
