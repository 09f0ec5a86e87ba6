import { splitChord } from './split-chord'

/** Does in an element what a chord without Ctrl does there, from elsewhere: the element gets the keyboard first. */
export function pressKeys(element: HTMLElement, chord: string): void {
  const parts = splitChord(chord)
  const has = (name: string) => parts.slice(0, -1).includes(name)
  element.focus({ preventScroll: true })
  element.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: parts.at(-1) ?? '',
      shiftKey: has('Shift'),
      altKey: has('Alt'),
      bubbles: true,
      cancelable: true,
    }),
  )
}
