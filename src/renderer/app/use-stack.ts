import { useEffect, useState } from 'react'
import { useView, type ViewState } from '@/renderer/session/use-view'

export type StackLevel = 'library' | 'list' | 'reader'

interface Stack {
  readonly level: StackLevel
  readonly go: (level: StackLevel) => void
}

/**
 * Which pane is on the screen where there is room for one alone. Another view or a search goes to its list, a place
 * in an article to the reader; a window that becomes narrow keeps the pane that the person was in.
 */
export function useStack(): Stack {
  const [level, go] = useState<StackLevel>('list')
  useEffect(watchPresses, [])
  useEffect(
    () =>
      useView.subscribe((now, before) => {
        const moved =
          now.libraryView !== before.libraryView ||
          now.query !== before.query ||
          now.place !== before.place ||
          now.entityKey !== before.entityKey
        const opened =
          (now.openNoteId !== null && now.openNoteId !== before.openNoteId) ||
          now.notesAsked !== before.notesAsked ||
          (now.openDossierId !== null && now.openDossierId !== before.openDossierId)
        const isShown = now.target !== null && now.target !== before.target && !isWalkingList()
        if (opened || opensReader(now, before) || isShown) go('reader')
        else if (moved) go('list')
      }),
    [],
  )
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const pane = target instanceof Element ? target.closest('[data-pane]')?.getAttribute('data-pane') : null
      if (pane === 'note' || pane === 'dossier') go('reader')
      if (pane === 'library' || pane === 'list' || pane === 'reader') go(pane)
    }
    document.addEventListener('focusin', onFocus)
    return () => {
      document.removeEventListener('focusin', onFocus)
    }
  }, [])
  return { level, go }
}

const list = '[data-pane="list"] [role="listbox"]'
/** The button of the mouse is down in the list, which has the keyboard only after that. */
let isPressed = false

/** From row to row, each of which is opened; Enter and a click go on from there. */
function isWalkingList(): boolean {
  return isPressed || document.activeElement?.matches(list) === true
}

function watchPresses(): () => void {
  const onPress = ({ type, target }: PointerEvent): void => {
    isPressed = type === 'pointerdown' && target instanceof Element && target.closest(list) !== null
  }
  const types = ['pointerdown', 'pointerup', 'pointercancel'] as const
  for (const type of types) document.addEventListener(type, onPress, true)
  return () => {
    for (const type of types) document.removeEventListener(type, onPress, true)
  }
}

/** Something of the open article is asked for, which nothing but the reader shows. */
function opensReader(now: ViewState, before: ViewState): boolean {
  return (
    (now.originalShown !== 'none' && now.originalShown !== before.originalShown) ||
    (now.readerSettingsShown && !before.readerSettingsShown) ||
    (now.repairItemId !== null && now.repairItemId !== before.repairItemId)
  )
}
