import { pressKeys } from '@/renderer/ui/press-keys'

/** The text of the open article, where its keys work; null where none is on the screen. */
export function articleText(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.reader-text[role="document"]')
}

/** Does what a key of the reader does, from elsewhere: the text gets the keyboard first. */
export function pressInText(chord: string): void {
  const text = articleText()
  if (text !== null) pressKeys(text, chord)
}
