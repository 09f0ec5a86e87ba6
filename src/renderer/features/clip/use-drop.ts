import { type DragEvent, useEffect, useRef, useState } from 'react'
import type { Session } from '@/renderer/session/session'
import { isField } from './is-field'
import { readTransfer } from './read-transfer'
import { receiveTransfer } from './receive-transfer'

export interface Drop {
  /** Something from outside is held over the window. */
  readonly over: boolean
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
}

const words = ['text/plain', 'text/html', 'text/uri-list']

/** Files and words from outside the window, dropped anywhere on it. What is dragged within the window is left alone. */
export function useDrop(session: Session): Drop {
  const [over, setOver] = useState(false)
  // Enter and leave come for each element on the way: only their balance says whether the pointer is still here.
  const depth = useRef(0)
  const own = useOwnDrag()
  const end = () => {
    depth.current = 0
    setOver(false)
  }
  const takes = (event: DragEvent): boolean => {
    if (own.current) return false
    const { types } = event.dataTransfer
    if (types.includes('Files')) return true
    return words.some((type) => types.includes(type)) && !isField(event.target)
  }
  return {
    over,
    handlers: {
      onDragEnter: (event) => {
        if (own.current) return
        depth.current += 1
        if (takes(event)) setOver(true)
      },
      onDragOver: (event) => {
        if (!takes(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      },
      onDragLeave: () => {
        if (own.current) return
        depth.current -= 1
        if (depth.current <= 0) end()
      },
      onDrop: (event) => {
        end()
        if (!takes(event)) return
        event.preventDefault()
        void receiveTransfer(session, readTransfer(event.dataTransfer), 'drop')
      },
    },
  }
}

/** True while something of this window itself is dragged. */
function useOwnDrag(): { readonly current: boolean } {
  const own = useRef(false)
  useEffect(() => {
    const start = (): void => {
      own.current = true
    }
    const stop = (): void => {
      own.current = false
    }
    document.addEventListener('dragstart', start)
    document.addEventListener('dragend', stop)
    return () => {
      document.removeEventListener('dragstart', start)
      document.removeEventListener('dragend', stop)
    }
  }, [])
  return own
}
