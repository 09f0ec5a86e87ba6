/** What the list of hits draws and asks for. */
export const hitListSize = {
  /** CSS px; as `.search-row` in search-results.css. */
  rowHeight: 100,
  /** Rows that are drawn above and below the screen: each is filled anew by each key of a query. */
  overscan: 3,
  /** Rows before the end of what is loaded at which the next page is fetched. */
  ahead: 5,
  /**
   * Hits that are asked for first: the best twenty, or what a window of this height (CSS px) takes to need no second page at once.
   * Each that is more makes every key of a query slower.
   */
  first: (height = 800): number =>
    Math.max(20, Math.ceil(height / hitListSize.rowHeight) + hitListSize.overscan + hitListSize.ahead + 1),
} as const
