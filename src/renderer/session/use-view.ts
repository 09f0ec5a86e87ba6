import { create } from 'zustand'
import type { Span } from '@/core/anchor/span'
import type { ItemSort, LibraryView } from '@/core/article/library-view'
import type { Incoming } from './incoming'

export interface ShownPlace extends Span {
  /** The span was cut out of sentences for a line of a list: the reader shows them whole. */
  readonly isCut?: boolean
}

export interface ViewState {
  /** Which main view stands in the window. */
  readonly place: 'library' | 'excerpts' | 'notes'
  readonly libraryView: LibraryView
  readonly sort: ItemSort
  /** The search box; '' when not searching. While it is not empty, the list shows search results. */
  readonly query: string
  /** Selected in the list, in list order. */
  readonly selectedIds: readonly string[]
  /** Shown in the reader; null for none. */
  readonly openItemId: string | null
  /** Shown in the Notes view; null for none. */
  readonly openNoteId: string | null
  /** Scroll to and flash this span of the open item; a new object for each request. */
  readonly target: ShownPlace | null
  /** Waiting for the clip form, first one shown. */
  readonly incoming: readonly Incoming[]
  readonly dialog: 'none' | 'export' | 'about' | 'shortcuts' | 'details' | 'tags' | 'collections'
  readonly libraryShown: boolean
  readonly panelShown: boolean
  readonly findShown: boolean
}

export interface ViewActions {
  readonly show: (part: Partial<ViewState>) => void
  readonly openItem: (itemId: string, target?: ShownPlace) => void
  readonly showLibrary: (view: LibraryView) => void
  readonly receive: (incoming: readonly Incoming[]) => void
  readonly doneIncoming: () => void
}

const start: ViewState = {
  place: 'library',
  libraryView: { kind: 'all' },
  sort: 'captured',
  query: '',
  selectedIds: [],
  openItemId: null,
  openNoteId: null,
  target: null,
  incoming: [],
  dialog: 'none',
  libraryShown: true,
  panelShown: true,
  findShown: false,
}

/** What this window shows. Not archived: nothing here is a person's work. */
export const useView = create<ViewState & ViewActions>()((set) => ({
  ...start,
  show: (part) => {
    set(part)
  },
  openItem: (itemId, target) => {
    set({ openItemId: itemId, target: target === undefined ? null : { ...target } })
  },
  showLibrary: (libraryView) => {
    set({ place: 'library', libraryView, query: '', selectedIds: [] })
  },
  receive: (incoming) => {
    set((state) => ({ incoming: [...state.incoming, ...incoming] }))
  },
  doneIncoming: () => {
    set((state) => ({ incoming: state.incoming.slice(1) }))
  },
}))
