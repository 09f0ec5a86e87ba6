import { useEffect } from 'react'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { isField } from './is-field'
import { readTransfer } from './read-transfer'
import { receiveTransfer } from './receive-transfer'

/** A paste anywhere outside a field brings in a new item. */
export function usePaste(session: Session): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const transfer = event.clipboardData
      if (transfer === null || event.defaultPrevented || isField(event.target)) return
      if (useView.getState().dialog !== 'none') return
      event.preventDefault()
      void receiveTransfer(session, readTransfer(transfer), 'paste')
    }
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('paste', onPaste)
    }
  }, [session])
}
