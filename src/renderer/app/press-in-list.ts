import { pressKeys } from '@/renderer/ui/press-keys'

/** The list of the main view; null where none is on the screen, as in a report. */
export function mainList(): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    `main [role="listbox"]:not([inert] *), [role="main"] [role="listbox"]:not([inert] *)`,
  )
}

/** Does what a key of the list does with the row that the keyboard is on, or with the rows that are ticked. */
export function pressInList(chord: string): void {
  const list = mainList()
  if (list !== null) pressKeys(list, chord)
}
