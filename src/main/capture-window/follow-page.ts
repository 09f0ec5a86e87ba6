import type { WebContents } from 'electron'
import type { CaptureTrouble } from '../capture/run-capture'

/** What a page that a person goes through tells. */
export interface PageEvents {
  /** Its address, title, history or loading. */
  readonly changed: () => void
  /** It goes to an address; `isNew`: to another document. */
  readonly going: (url: string, isNew: boolean) => void
  /** Another document stands there; `status`: that it was answered with. */
  readonly stands: (url: string, status: number) => void
  /** It has another address, as the same document. */
  readonly renamed: (url: string) => void
  /** What tells of a failure stands in its place. */
  readonly lost: () => void
  readonly failed: (trouble: CaptureTrouble) => void
  /** A person pressed what would open in a window of its own. */
  readonly wantsWindow: (url: string) => void
}

/** A click or a key this long ago, ms, may open what a link wants in a window of its own. */
const gesture = 1_000

/** Follows a page, and leaves it nothing that reaches out of it. */
export function followPage(contents: WebContents, events: PageEvents): void {
  contents.on('did-start-navigation', (details) => {
    if (details.isMainFrame) events.going(details.url, !details.isSameDocument)
  })
  // What the walls refuse is told.
  const leaves = (url: string): void => {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? ''
    if (scheme !== 'http' && scheme !== 'https') events.failed({ kind: 'scheme', scheme })
  }
  contents.on('will-redirect', (details) => {
    if (!details.isMainFrame) return
    events.going(details.url, false)
    leaves(details.url)
  })
  contents.on('will-navigate', (details) => {
    if (details.isMainFrame) leaves(details.url)
  })
  contents.on('did-start-loading', events.changed)
  contents.on('did-stop-loading', events.changed)
  contents.on('did-navigate', (_event, url, status) => {
    events.stands(url, status)
    events.changed()
  })
  contents.on('did-navigate-in-page', (_event, url, isMainFrame) => {
    if (isMainFrame) events.renamed(url)
    events.changed()
  })
  contents.on('page-title-updated', events.changed)
  contents.on('did-fail-load', (_event, code, error, _url, isMainFrame) => {
    // -3: let go of, and what was there stays.
    if (!isMainFrame || code === -3) return
    events.lost()
    events.changed()
    // -20: refused, which was told already.
    if (code !== -20) events.failed({ kind: 'network', error: error || String(code) })
  })
  contents.on('render-process-gone', () => {
    events.failed({ kind: 'crashed' })
  })
  // A page that asks whether to leave it would hold the app when it is to end.
  contents.on('will-prevent-unload', (event) => {
    event.preventDefault()
  })
  // The first of them would be taken by itself.
  contents.on('select-client-certificate', (event, _url, _list, choose) => {
    event.preventDefault()
    Reflect.apply(choose, undefined, [])
  })
  let lastInput = 0
  contents.on('input-event', (_event, input) => {
    if (/^(?:mouseUp|rawKeyDown|keyDown|gestureTap)$/.test(input.type)) lastInput = Date.now()
  })
  // A link that wants a tab of its own opens here, where a person pressed it; windows that pages open are refused.
  contents.setWindowOpenHandler(({ url }) => {
    if (/^https?:/i.test(url) && Date.now() - lastInput < gesture)
      setImmediate(() => {
        events.wantsWindow(url)
      })
    return { action: 'deny' }
  })
}
