/** What a person's eyes and hands do, for what runs in the window itself: as fast as the window shows something. */
export interface Hands {
  readonly until: <T>(find: () => T | null | undefined) => Promise<T>
  readonly press: (key: string, more?: KeyboardEventInit) => void
  readonly paste: (text: string) => void
  readonly option: (title: string) => HTMLElement | undefined
  /** One that can be pressed. `within`: a selector; absent: a dialog. */
  readonly button: (name: string, within?: string) => HTMLButtonElement | undefined
  /** True where no dialog is open, else null. */
  readonly noDialog: () => true | null
  readonly showView: (name: string) => Promise<void>
}

/** Runs in the page: makes `window.hands`. */
export function makeHands(): void {
  // At each change of what is shown: to look at every frame kept the processor from what was waited for.
  const until: Hands['until'] = (find) =>
    new Promise((resolve, reject) => {
      const look = (): boolean => {
        const found = find()
        if (found === null || found === undefined) return false
        resolve(found)
        return true
      }
      const watch = new MutationObserver(() => {
        try {
          if (look()) watch.disconnect()
        } catch (error) {
          watch.disconnect()
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      })
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      if (look()) watch.disconnect()
    })
  const button: Hands['button'] = (name, within = '[role="dialog"]') =>
    [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)].find(
      (each) => each.textContent.trim() === name && !each.disabled,
    )
  const hands: Hands = {
    until,
    button,
    press: (key, more = {}) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
      ),
    paste: (text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    },
    option: (title) =>
      [...document.querySelectorAll<HTMLElement>('[role="listbox"] [role="option"]')].find((row) =>
        row.textContent.includes(title),
      ),
    // Notices are none: to wait until one was gone took twelve seconds of each change, in which nothing was there to be hit.
    noDialog: () =>
      document.querySelector('[role="dialog"], [role="alertdialog"]:not([aria-modal="false"])') === null
        ? true
        : null,
    showView: async (name) => {
      const entry = () =>
        [...document.querySelectorAll<HTMLElement>('nav[aria-label="Views"] button')].find((each) =>
          each.textContent.startsWith(name),
        )
      ;(await until(entry)).click()
    },
  }
  Object.assign(window, { hands })
}
