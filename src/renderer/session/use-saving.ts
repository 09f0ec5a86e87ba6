import { useEffect, useMemo, useRef, useState } from 'react'
import type { SavingWatch } from './save-large'

/** A file that is being saved. */
interface SavingNow {
  /** Which of the dialog's files it is. */
  readonly what: string
  /** Bytes; `of` 0: not known yet. */
  readonly done: number
  readonly of: number
}

export interface Saving {
  /** null while nothing is being saved. */
  readonly now: SavingNow | null
  /**
   * Saves one file at a time. Asked for the one that is being saved, it stops: the button that began it is then the one that
   * stops it, so that the keyboard stays where it is.
   */
  readonly press: (what: string, work: (watch: SavingWatch) => Promise<void>) => void
}

/** Follows a save for a dialog. It goes on where the dialog is closed. */
export function useSaving(): Saving {
  const [now, setNow] = useState<SavingNow | null>(null)
  const giveUp = useRef(new AbortController())
  const isShown = useRef(true)
  useEffect(() => {
    isShown.current = true
    return () => {
      isShown.current = false
    }
  }, [])
  return useMemo(() => {
    const show = (next: SavingNow | null): void => {
      if (isShown.current) setNow(next)
    }
    return {
      now,
      press: (what, work) => {
        if (now !== null) {
          if (now.what === what) giveUp.current.abort()
          return
        }
        giveUp.current = new AbortController()
        show({ what, done: 0, of: 0 })
        const watch: SavingWatch = {
          onProgress: (done, of) => {
            show({ what, done, of })
          },
          signal: giveUp.current.signal,
        }
        void work(watch).finally(() => {
          show(null)
        })
      },
    }
  }, [now])
}
