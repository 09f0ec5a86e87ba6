import { focusSearch } from '@/renderer/features/search/focus-search'
import { useView, type ViewState } from '@/renderer/session/use-view'
import type { Command } from './command'
import { focusNextPane } from './focus-pane'
import { showPart } from './show-part'
import { stepInList } from './step-in-list'

const inLibrary = (view: ViewState) => view.place === 'library'

const itemLists = [
  { kind: 'all', label: 'All items' },
  { kind: 'inbox', label: 'Inbox' },
  { kind: 'starred', label: 'Starred' },
  { kind: 'trash', label: 'Trash' },
] as const

/** The lists of items; Ctrl+1 shows the one that was shown last. */
const itemListCommands = itemLists.map(({ kind, label }): Command => ({
  id: `view-${kind}`,
  label,
  group: 'Go',
  keys: [],
  enabled: () => true,
  run: () => {
    useView.getState().showLibrary({ kind })
  },
}))

/** Ways through the window. */
export const goCommands: readonly Command[] = [
  {
    id: 'find',
    label: 'Search the archive',
    group: 'Go',
    keys: ['/', 'Mod+K'],
    enabled: () => true,
    run: focusSearch,
  },
  {
    id: 'batch-search',
    label: 'Search for a list of names',
    group: 'Go',
    keys: ['Mod+Shift+K'],
    enabled: () => true,
    run: showPart({ dialog: 'batch' }),
  },
  {
    id: 'query-form',
    label: 'Search by form',
    group: 'Go',
    keys: ['Mod+Alt+K'],
    enabled: () => true,
    run: showPart({ dialog: 'query-form' }),
  },
  {
    id: 'find-in-article',
    label: 'Find in article',
    group: 'Go',
    keys: ['Mod+F'],
    enabled: (view) => view.openItemId !== null,
    run: showPart({ findShown: true }),
  },
  {
    id: 'next-item',
    label: 'Next item',
    group: 'Go',
    keys: ['j'],
    enabled: inLibrary,
    run: () => {
      stepInList(1)
    },
  },
  {
    id: 'previous-item',
    label: 'Previous item',
    group: 'Go',
    keys: ['k'],
    enabled: inLibrary,
    run: () => {
      stepInList(-1)
    },
  },
  {
    id: 'view-library',
    label: 'Library',
    group: 'Go',
    keys: ['Mod+1'],
    enabled: () => true,
    run: showPart({ place: 'library' }),
  },
  {
    id: 'view-excerpts',
    label: 'Excerpts',
    group: 'Go',
    keys: ['Mod+2'],
    enabled: () => true,
    run: showPart({ place: 'excerpts' }),
  },
  {
    id: 'view-notes',
    label: 'Notes',
    group: 'Go',
    keys: ['Mod+5'],
    enabled: () => true,
    run: showPart({ place: 'notes' }),
  },
  {
    id: 'view-dossiers',
    label: 'Dossiers',
    group: 'Go',
    keys: ['Mod+6'],
    enabled: () => true,
    run: showPart({ place: 'dossiers' }),
  },
  {
    id: 'view-people',
    label: 'People',
    group: 'Go',
    keys: ['Mod+3'],
    enabled: () => true,
    run: showPart({ place: 'people', entityKey: null, trail: [] }),
  },
  {
    id: 'view-quotes',
    label: 'Quote bank',
    group: 'Go',
    keys: ['Mod+4'],
    enabled: () => true,
    run: showPart({ place: 'quotes', trail: [] }),
  },
  {
    id: 'view-orphans',
    label: 'Orphans: marks without a place',
    group: 'Go',
    keys: [],
    enabled: () => true,
    run: showPart({ place: 'orphans', trail: [] }),
  },
  {
    id: 'back',
    label: 'Back',
    group: 'Go',
    keys: ['Mod+[', 'Alt+ArrowLeft'],
    enabled: (view) => view.trail.length > 0,
    run: () => {
      useView.getState().back()
    },
  },
  {
    id: 'next-pane',
    label: 'Next pane',
    group: 'Go',
    keys: ['F6'],
    enabled: () => true,
    run: () => {
      focusNextPane(1)
    },
  },
  {
    id: 'previous-pane',
    label: 'Previous pane',
    group: 'Go',
    keys: ['Shift+F6'],
    enabled: () => true,
    run: () => {
      focusNextPane(-1)
    },
  },
  ...itemListCommands,
]
