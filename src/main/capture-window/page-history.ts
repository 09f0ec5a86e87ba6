import type { WebContents } from 'electron'

/** The way back and forth of a page. */
export interface PageHistory {
  readonly canGoBack: () => boolean
  readonly canGoForward: () => boolean
  readonly goBack: () => void
  readonly goForward: () => void
}

/** Of the page itself on engines that have nothing else for it. */
export function pageHistory(contents: WebContents): PageHistory {
  return (contents as { navigationHistory?: PageHistory }).navigationHistory ?? contents
}
