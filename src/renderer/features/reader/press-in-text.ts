import { splitChord } from '@/renderer/ui/split-chord'

/** The text of the open article, where its keys work; null where none is on the screen. */
export function articleText(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.reader-text[role="document"]')
}

/** Does what a key of the reader does, from elsewhere: the text gets the keyboard first. */
export function pressInText(chord: string): void {
  const text = articleText()
  if (text === null) return
  const parts = splitChord(chord)
  const has = (name: string) => parts.slice(0, -1).includes(name)
  text.focus({ preventScroll: true })
  text.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: parts.at(-1) ?? '',
      shiftKey: has('Shift'),
      altKey: has('Alt'),
      bubbles: true,
      cancelable: true,
    }),
  )
}
