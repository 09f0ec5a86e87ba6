import { create } from 'zustand'
import type { Span } from '@/core/anchor/span'
import type { ItemSort, LibraryView } from '@/core/article/library-view'
import type { EntityList } from '@/store/queries/list-entities'
import type { Incoming } from './incoming'

export interface ShownPlace extends Span {
  /** The span was cut out of sentences for a line of a list: the reader shows them whole. */
  readonly isCut?: boolean
}

/** A place in the window that Back leads to. */
export type ViewPlace = Pick<
  ViewState,
  | 'place'
  | 'peopleList'
  | 'entityKey'
  | 'libraryView'
  | 'query'
  | 'selectedIds'
  | 'openItemId'
  | 'openNoteId'
  | 'openDossierId'
>

export interface ViewState {
  /** Which main view stands in the window. */
  readonly place: 'library' | 'excerpts' | 'people' | 'quotes' | 'notes' | 'dossiers' | 'orphans'
  /** Which names the list of people shows, or what there is to review of them. */
  readonly peopleList: EntityList | 'merges'
  /** The entity whose page is shown, by the key of its row in the list; null: the list. */
  readonly entityKey: string | null
  /** What stood in the window before, oldest first: where Back leads. */
  readonly trail: readonly ViewPlace[]
  readonly libraryView: LibraryView
  readonly sort: ItemSort
  /** The search box; '' when not searching. While it is not empty, the list shows search results. */
  readonly query: string
  /** Selected in the list, in list order. */
  readonly selectedIds: readonly string[]
  /** Shown in the reader; null for none. */
  readonly openItemId: string | null
  /** Shown in the Notes view, or beside another one; null for none. */
  readonly openNoteId: string | null
  /** How often a note was asked for, which may be the one that is open: a narrow window shows it then, not the list. */
  readonly notesAsked: number
  /** Shown in the Dossiers view; null for none. */
  readonly openDossierId: string | null
  /** Scroll to and flash this span of the open item; a new object for each request. */
  readonly target: ShownPlace | null
  /** Addresses of pages that are to be captured. */
  readonly wantedLinks: readonly string[]
  /** Files that are to be opened as if they had been dropped. */
  readonly wantedFiles: readonly File[]
  /** Waiting for the clip form, first one shown. */
  readonly incoming: readonly Incoming[]
  readonly dialog:
    | 'none'
    | 'export'
    | 'dictionary'
    | 'about'
    | 'colours'
    | 'shortcuts'
    | 'details'
    | 'tags'
    | 'collections'
    | 'backups'
    | 'verify'
    | 'room'
    | 'unread'
    | 'history'
    | 'note-history'
    | 'blocks'
    | 'in-backups'
    | 'passphrase'
    | 'authorities'
    | 'palette'
    | 'send-to-note'
    | 'watch'
    | 'log-ins'
    | 'batch'
    | 'query-form'
  readonly libraryShown: boolean
  readonly panelShown: boolean
  /** The open note stands beside the views other than Notes. Only where the window has room for it. */
  readonly noteBeside: boolean
  readonly findShown: boolean
  readonly readerSettingsShown: boolean
  /** The original of the open item: as it looks, or as its source. */
  readonly originalShown: 'none' | 'page' | 'beside' | 'source'
  /** The item whose text is being edited, while it is the open one; null for none. */
  readonly repairItemId: string | null
}

export interface ViewActions {
  readonly show: (part: Partial<ViewState>) => void
  /** Shows another place, from which Back leads to this one. */
  readonly leaveFor: (part: Partial<ViewState>) => void
  /** The place before; nothing happens where there is none. */
  readonly back: () => void
  /** The page of an entity, by the key of its row in the list. */
  readonly openEntity: (key: string) => void
  /** A note in Notes, from which Back leads to this place. */
  readonly openNote: (noteId: string) => void
  readonly openItem: (itemId: string, target?: ShownPlace) => void
  readonly showLibrary: (view: LibraryView) => void
  readonly receive: (incoming: readonly Incoming[]) => void
  readonly doneIncoming: () => void
}

const start: ViewState = {
  place: 'library',
  peopleList: 'person',
  entityKey: null,
  trail: [],
  libraryView: { kind: 'all' },
  sort: 'captured',
  query: '',
  selectedIds: [],
  openItemId: null,
  openNoteId: null,
  notesAsked: 0,
  openDossierId: null,
  target: null,
  wantedLinks: [],
  wantedFiles: [],
  incoming: [],
  dialog: 'none',
  libraryShown: true,
  panelShown: true,
  noteBeside: false,
  findShown: false,
  readerSettingsShown: false,
  originalShown: 'none',
  repairItemId: null,
}

const longestTrail = 50

function placeOf(state: ViewState): ViewPlace {
  const { place, peopleList, entityKey, libraryView, query, selectedIds } = state
  const { openItemId, openNoteId, openDossierId } = state
  return {
    place,
    peopleList,
    entityKey,
    libraryView,
    query,
    selectedIds,
    openItemId,
    openNoteId,
    openDossierId,
  }
}

/** What this window shows. Not archived: nothing here is a person's work. */
export const useView = create<ViewState & ViewActions>()((set) => ({
  ...start,
  show: (part) => {
    set(({ selectedIds }) => {
      // Nothing chosen, as before: who shows what is chosen need not be told for each key of a search.
      const isSame = part.selectedIds?.length === 0 && selectedIds.length === 0
      return isSame ? { ...part, selectedIds } : part
    })
  },
  leaveFor: (part) => {
    set((state) => ({ ...part, trail: [...state.trail, placeOf(state)].slice(-longestTrail) }))
  },
  back: () => {
    set((state) => {
      const before = state.trail.at(-1)
      return before === undefined ? {} : { ...before, trail: state.trail.slice(0, -1) }
    })
  },
  openEntity: (entityKey) => {
    set((state) =>
      state.place === 'people' && state.entityKey === entityKey
        ? {}
        : {
            place: 'people',
            entityKey,
            trail: [...state.trail, placeOf(state)].slice(-longestTrail),
          },
    )
  },
  openNote: (noteId) => {
    set((state) => ({
      place: 'notes',
      openNoteId: noteId,
      notesAsked: state.notesAsked + 1,
      trail: [...state.trail, placeOf(state)].slice(-longestTrail),
    }))
  },
  openItem: (itemId, target) => {
    set({ openItemId: itemId, target: target === undefined ? null : { ...target } })
  },
  showLibrary: (libraryView) => {
    set({ place: 'library', libraryView, query: '', selectedIds: [], trail: [] })
  },
  receive: (incoming) => {
    set((state) => ({ incoming: [...state.incoming, ...incoming] }))
  },
  doneIncoming: () => {
    set((state) => ({ incoming: state.incoming.slice(1) }))
  },
}))
