interface ListKeys {
  readonly name: string
  readonly shortcuts: readonly { readonly label: string; readonly keys: readonly string[] }[]
}

const copies = { keys: ['y', 'Shift+Y'], label: 'Copy with citation, or the citation alone' }
const sends = { keys: ['w'], label: 'Send to a note or dossier' }

/** For the sheet of shortcuts: what lists do with the row that the keyboard is on, or with the rows that are ticked. */
export const listKeys: readonly ListKeys[] = [
  {
    name: 'In a list',
    shortcuts: [
      { keys: ['ArrowDown', 'ArrowUp'], label: 'Next or previous row' },
      { keys: ['Home', 'End'], label: 'First or last row' },
      { keys: ['Space'], label: 'Tick the row, or take the tick away' },
      { keys: ['Shift+ArrowDown', 'Shift+ArrowUp'], label: 'Tick row by row' },
      { keys: ['Enter'], label: 'Open it' },
      { keys: ['Escape'], label: 'Take all ticks away' },
    ],
  },
  {
    name: 'In Excerpts',
    shortcuts: [
      sends,
      copies,
      { keys: ['Alt+ArrowDown', 'Alt+ArrowUp'], label: 'Move down or up in your own order' },
    ],
  },
  {
    name: 'In the quote bank',
    shortcuts: [
      { keys: ['s'], label: 'Star' },
      { keys: ['t'], label: 'Tag' },
      { keys: ['e'], label: 'Edit speaker, cue, kind and words' },
      { keys: ['v'], label: 'The same words elsewhere, and what was altered' },
      { keys: ['o'], label: 'Open the page of the speaker' },
      sends,
      copies,
    ],
  },
  {
    name: 'In a dossier',
    shortcuts: [
      { keys: ['Alt+ArrowDown', 'Alt+ArrowUp'], label: 'Move down or up' },
      { keys: ['Alt+Shift+ArrowRight', 'Alt+Shift+ArrowLeft'], label: 'Nest a heading, or raise it' },
      { keys: ['F2'], label: 'Change a heading' },
      { keys: ['Delete'], label: 'Take it out' },
      copies,
    ],
  },
  {
    name: 'In Names to review',
    shortcuts: [
      { keys: ['a'], label: 'They are one: join them' },
      { keys: ['x'], label: 'Keep them apart for good' },
    ],
  },
  {
    name: 'In Orphans',
    shortcuts: [
      { keys: ['1', '2', '3'], label: 'Attach at this place' },
      { keys: ['k'], label: 'Keep without a place, or decide again' },
      { keys: ['o'], label: 'Open the article' },
      { keys: ['Delete'], label: 'Remove the mark' },
    ],
  },
]
