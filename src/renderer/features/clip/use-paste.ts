import { useEffect } from 'react'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { isField } from './is-field'
import { readTransfer } from './read-transfer'
import { readTransferred } from './read-transferred'
import { receiveArrivals } from './receive-arrivals'

/** A paste anywhere outside a field brings in a new item. */
export function usePaste(session: Session): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const transfer = event.clipboardData
      if (transfer === null || event.defaultPrevented || isField(event.target)) return
      if (useView.getState().dialog !== 'none') return
      event.preventDefault()
      void readTransferred(readTransfer(transfer), 'paste', session.context().newId).then((arrivals) => {
        receiveArrivals(session, arrivals)
      })
    }
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('paste', onPaste)
    }
  }, [session])
}
