/** What is kept behind the screen takes no focus. */
const kept = ':not([inert] *)'
const focusable = `:is(a[href], button:not([disabled]), input, textarea, select, [tabindex="0"])${kept}`

/** Puts the keyboard into the next pane (`by` 1) or the one before (-1), going round. */
export function focusNextPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const start = at === -1 && by === -1 ? 0 : at
  focusIn(panes[(start + by + panes.length) % panes.length])
}

/** Out of the bar at the top: to the list, or where none stands on the screen to the main view. */
export function focusBelowBar(): void {
  const pane =
    document.querySelector<HTMLElement>('[data-pane="list"]') ??
    document.querySelector<HTMLElement>('main[data-pane]')
  focusIn(pane ?? undefined)
}

let stopWaiting: () => void = () => undefined

/**
 * Puts the keyboard on what the pane of this name is for, once that stands on the screen: a text is still read then, or the
 * pane itself not drawn yet. Who goes elsewhere meanwhile stays there.
 */
export function focusPane(name: string): void {
  stopWaiting()
  const focus = (): boolean => {
    const pane = document.querySelector(`[data-pane="${name}"]`)
    // The library is there at once, where a search or a tag is shown without an entry that says so.
    const main = mainOf(pane) ?? (name === 'library' ? firstIn(pane) : null)
    main?.focus()
    return main !== null
  }
  if (focus()) return
  const watch = new MutationObserver(() => {
    if (focus()) stopWaiting()
  })
  const stop = (): void => {
    watch.disconnect()
    document.removeEventListener('focusin', stop)
  }
  stopWaiting = stop
  watch.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('focusin', stop)
}

/** What the pane is for comes before its buttons. */
function focusIn(pane: HTMLElement | undefined): void {
  const main = mainOf(pane ?? null) ?? firstIn(pane ?? null)
  main?.focus()
}

function firstIn(pane: Element | null): HTMLElement | null {
  return pane?.querySelector<HTMLElement>(focusable) ?? null
}

/** The list, the text, the chosen view. */
function mainOf(pane: Element | null): HTMLElement | null {
  return (
    pane?.querySelector<HTMLElement>(`:is([data-pane-focus], [role="listbox"], [aria-current])${kept}`) ??
    null
  )
}
