import { elementIds } from './element-ids'

/** Puts the keyboard into the search box, with what is in it selected. */
export function focusSearch(): void {
  const box = document.getElementById(elementIds.box)
  if (!(box instanceof HTMLInputElement)) return
  box.focus()
  box.select()
}
