import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the keyboard inside of an element where what has it there leaves the screen: else it would be nowhere, and no key would do
 * anything. In the part of it that is given back, it goes to the list that stands there then, else to the first button.
 *
 * @param around the element
 */
export function useFocusKept<E extends HTMLElement>(
  around: RefObject<HTMLElement | null>,
): RefObject<E | null> {
  const ref = useRef<E>(null)
  useLayoutEffect(() => {
    let focused: Node | null = null
    const watch = new MutationObserver(() => {
      const isLost = focused?.isConnected === false && document.activeElement === document.body
      const { current } = ref
      if (!isLost || current === null) return
      const list = current.querySelector<HTMLElement>('[role="listbox"]')
      const next = list ?? current.querySelector<HTMLElement>('button')
      next?.focus()
    })
    const onFocus = ({ target }: FocusEvent): void => {
      const { current } = around
      watch.disconnect()
      focused = target instanceof Node && current?.contains(target) === true ? target : null
      if (focused !== null && current !== null) watch.observe(current, { childList: true, subtree: true })
    }
    document.addEventListener('focusin', onFocus)
    return () => {
      watch.disconnect()
      document.removeEventListener('focusin', onFocus)
    }
  }, [around])
  return ref
}
