export interface ReaderKey {
  /** As `formatKeys` takes them. */
  readonly keys: readonly string[]
  readonly label: string
  /** What each key does by itself, where they differ. */
  readonly each?: readonly string[]
}

/** The keys of the reader while the article's text has the focus, for the sheet of shortcuts. */
export const readerKeys: readonly ReaderKey[] = [
  {
    keys: ['ArrowDown', 'ArrowUp'],
    label: 'Next or previous paragraph',
    each: ['Next paragraph', 'Previous paragraph'],
  },
  {
    keys: ['ArrowRight', 'ArrowLeft'],
    label: 'Next or previous sentence',
    each: ['Next sentence', 'Previous sentence'],
  },
  {
    keys: ['Alt+ArrowRight', 'Alt+ArrowLeft'],
    label: 'Next or previous word',
    each: ['Next word', 'Previous word'],
  },
  { keys: ['n', 'p'], label: 'Next or previous mark', each: ['Next mark', 'Previous mark'] },
  {
    keys: ['Shift+ArrowRight', 'Shift+ArrowLeft'],
    label: 'Select by word',
    each: ['Select the next word', 'Select the previous word'],
  },
  {
    keys: ['Shift+ArrowDown', 'Shift+ArrowUp'],
    label: 'Select by sentence',
    each: ['Select the next sentence', 'Select the previous sentence'],
  },
  { keys: ['h'], label: 'Highlight' },
  {
    keys: ['1', '2', '3', '4', '5'],
    label: 'Highlight yellow, green, blue, pink, orange',
    each: ['Highlight yellow', 'Highlight green', 'Highlight blue', 'Highlight pink', 'Highlight orange'],
  },
  { keys: ['c'], label: 'Comment' },
  { keys: ['t'], label: 'Tag excerpt' },
  { keys: ['e'], label: 'Mark as entity, then the letter of its type' },
  { keys: ['q'], label: 'Mark as quote' },
  { keys: ['Enter'], label: 'Open the mark' },
  { keys: ['a'], label: 'Confirm suggestion, and go to the next' },
  { keys: ['x'], label: 'Reject suggestion, and go to the next' },
  {
    keys: ['Shift+A', 'Shift+X'],
    label: 'Confirm or reject all suggestions of this one',
    each: ['Confirm all suggestions of this one', 'Reject all suggestions of this one'],
  },
  { keys: ['w'], label: 'Send to note' },
  {
    keys: ['y', 'Shift+Y'],
    label: 'Copy with citation, or the citation alone',
    each: ['Copy with citation', 'Copy citation of this article'],
  },
  { keys: ['Delete'], label: 'Remove mark' },
  { keys: ['o'], label: 'Open the page of whom the mark names' },
  { keys: ['u'], label: 'Mark as read or unread' },
  { keys: ['Escape'], label: 'Close, or clear the selection; in a narrow window, back to the list' },
]
