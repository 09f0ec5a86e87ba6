import type { ReaderKey } from '@/renderer/features/reader/reader-keys'
import type { ViewState } from '@/renderer/session/use-view'

interface ListKeys {
  readonly name: string
  /** Whether its list stands in the window, as far as the view says it. Absent: what every list does, known to every list. */
  readonly isShown?: (view: ViewState) => boolean
  readonly shortcuts: readonly ReaderKey[]
}

const at = (place: ViewState['place']) => (view: ViewState) => view.place === place

const copies = {
  keys: ['y', 'Shift+Y'],
  label: 'Copy with citation, or the citation alone',
  each: ['Copy with citation', 'Copy the citation alone'],
}
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
    isShown: at('excerpts'),
    shortcuts: [
      sends,
      copies,
      {
        keys: ['Alt+ArrowDown', 'Alt+ArrowUp'],
        label: 'Move down or up in your own order',
        each: ['Move down in your own order', 'Move up in your own order'],
      },
    ],
  },
  {
    name: 'In the quote bank',
    isShown: at('quotes'),
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
    isShown: at('dossiers'),
    shortcuts: [
      {
        keys: ['Alt+ArrowDown', 'Alt+ArrowUp'],
        label: 'Move down or up',
        each: ['Move down', 'Move up'],
      },
      {
        keys: ['Alt+Shift+ArrowRight', 'Alt+Shift+ArrowLeft'],
        label: 'Nest a heading, or raise it',
        each: ['Nest a heading', 'Raise a heading'],
      },
      { keys: ['F2'], label: 'Change a heading' },
      { keys: ['Delete'], label: 'Take it out' },
      copies,
    ],
  },
  {
    name: 'In Names to review',
    isShown: ({ place, peopleList, entityKey }) =>
      place === 'people' && peopleList === 'merges' && entityKey === null,
    shortcuts: [
      { keys: ['a'], label: 'They are one: join them' },
      { keys: ['x'], label: 'Keep them apart for good' },
    ],
  },
  {
    name: 'In Orphans',
    isShown: at('orphans'),
    shortcuts: [
      {
        keys: ['1', '2', '3'],
        label: 'Attach at this place',
        each: ['Attach at the first place', 'Attach at the second place', 'Attach at the third place'],
      },
      { keys: ['k'], label: 'Keep without a place, or decide again' },
      { keys: ['o'], label: 'Open the article' },
      { keys: ['Delete'], label: 'Remove the mark' },
    ],
  },
]
