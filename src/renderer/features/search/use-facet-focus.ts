import { useLayoutEffect, useRef, type FocusEvent } from 'react'
import { localDay } from '@/core/query/local-day'
import { isInRange } from './histogram-bars'

/** Where in the panel the keyboard was: groups and buttons come and go with each answer. */
interface Place {
  readonly button: HTMLElement
  readonly group: Element
  readonly groupAt: number
  readonly at: number
}

/**
 * Keeps the keyboard in the panel where the button that has it goes away, as a value does that is taken out, or a year that is
 * shown by months: it goes to the bar that stands for the same time, else to what has come to its place.
 */
export function useFacetFocus() {
  const panel = useRef<HTMLElement>(null)
  const place = useRef<Place | null>(null)
  useLayoutEffect(() => {
    const { current: box } = panel
    const { activeElement } = document
    if (box === null) return
    // The panel itself has it where nothing was left, until there is something again.
    const isNowhere = activeElement === document.body || activeElement === box
    if (isNowhere && place.current?.button.isConnected === false) buttonInstead(box, place.current).focus()
    else if (!isNowhere && activeElement instanceof HTMLElement) place.current = placeOf(box, activeElement)
  })
  const onFocus = ({ currentTarget, target }: FocusEvent<HTMLElement, HTMLElement>) => {
    if (target !== currentTarget) place.current = placeOf(currentTarget, target)
  }
  const onBlur = ({ target }: FocusEvent) => {
    // It is still there where another window came to the front.
    if (document.activeElement !== target) place.current = null
  }
  return { ref: panel, onFocus, onBlur, tabIndex: -1 }
}

function placeOf(box: HTMLElement, button: HTMLElement): Place | null {
  const group = button.closest('[role="group"]')
  if (group === null || !box.contains(group)) return null
  return { button, group, groupAt: groupsIn(box).indexOf(group), at: buttonsIn(group).indexOf(button) }
}

function buttonInstead(box: HTMLElement, { button, group, groupAt, at }: Place): HTMLElement {
  const groups = groupsIn(box)
  if (!group.isConnected) return buttonsIn(groups[Math.min(groupAt, groups.length - 1)] ?? box)[0] ?? box
  const buttons = buttonsIn(group)
  const { time } = button.dataset
  const today = localDay(Date.now())
  const sameTime = buttons.find(
    ({ dataset }) =>
      time !== undefined && dataset['time'] !== undefined && isInRange(dataset['time'], time, today),
  )
  return sameTime ?? buttons[Math.min(at, buttons.length - 1)] ?? box
}

function groupsIn(box: HTMLElement): Element[] {
  return [...box.querySelectorAll('[role="group"]')]
}

function buttonsIn(group: Element): HTMLElement[] {
  return [...group.querySelectorAll('button')]
}
