export interface ReaderKey {
  /** As `formatKeys` takes them. */
  readonly keys: readonly string[]
  readonly label: string
}

/** The keys of the reader while the article's text has the focus, for the sheet of shortcuts. */
export const readerKeys: readonly ReaderKey[] = [
  { keys: ['ArrowDown', 'ArrowUp'], label: 'Next or previous paragraph' },
  { keys: ['ArrowRight', 'ArrowLeft'], label: 'Next or previous sentence' },
  { keys: ['Alt+ArrowRight', 'Alt+ArrowLeft'], label: 'Next or previous word' },
  { keys: ['n', 'p'], label: 'Next or previous mark' },
  { keys: ['Shift+ArrowRight', 'Shift+ArrowLeft'], label: 'Select by word' },
  { keys: ['Shift+ArrowDown', 'Shift+ArrowUp'], label: 'Select by sentence' },
  { keys: ['h'], label: 'Highlight' },
  { keys: ['1', '2', '3', '4', '5'], label: 'Highlight yellow, green, blue, pink, orange' },
  { keys: ['c'], label: 'Comment' },
  { keys: ['t'], label: 'Tag excerpt' },
  { keys: ['e'], label: 'Mark as entity, then the letter of its type' },
  { keys: ['q'], label: 'Mark as quote' },
  { keys: ['Enter'], label: 'Open the mark' },
  { keys: ['a'], label: 'Confirm suggestion' },
  { keys: ['x'], label: 'Reject suggestion' },
  { keys: ['Delete'], label: 'Remove mark' },
  { keys: ['o'], label: 'In a mark or in the panel: open the page of whom it names' },
  { keys: ['u'], label: 'Mark as read or unread' },
  { keys: ['Escape'], label: 'Close, or clear the selection' },
]
