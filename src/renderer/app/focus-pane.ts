const focusable = 'a[href], button:not([disabled]), input, textarea, select, [tabindex="0"]'

/** Puts the keyboard into the next pane (`by` 1) or the one before (-1), going round. */
export function focusNextPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const start = at === -1 && by === -1 ? 0 : at
  focusIn(panes[(start + by + panes.length) % panes.length])
}

/** Puts the keyboard into the pane of this name; nothing happens where it is not on the screen. */
export function focusPane(name: string): void {
  focusIn(document.querySelector<HTMLElement>(`[data-pane="${name}"]`) ?? undefined)
}

/** What the pane is for comes before its buttons: the list, the text, the chosen view. */
function focusIn(pane: HTMLElement | undefined): void {
  const main = pane?.querySelector<HTMLElement>('[data-pane-focus], [role="listbox"], [aria-current]')
  const first = main ?? pane?.querySelector<HTMLElement>(focusable)
  first?.focus()
}
