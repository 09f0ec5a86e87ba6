import { create } from 'zustand'
import { useView } from '@/renderer/session/use-view'
import { selectInList, selectionAfterChange, type ListGesture } from './select-in-list'

interface ItemListState {
  /** The rows of the list in the order shown. */
  readonly ids: readonly string[]
  /** Which view and order `ids` are of. */
  readonly of: string
  /** `of` where all of them are there; '' while they are only the first ones. */
  readonly whole: string
  readonly active: string | null
  readonly anchor: string | null
  /** Where the list stood when it left the screen, CSS px; `key` says of which view and order. */
  readonly left: { readonly key: string; readonly scrollTop: number }
}

interface ItemListActions {
  /** The list has other rows now: what is gone from it is no longer chosen. */
  readonly setIds: (ids: readonly string[], of: string, isWhole: boolean) => void
  /** Chooses in the list; where exactly one item is chosen by it, the reader shows it. */
  readonly gesture: (gesture: ListGesture) => void
  /** What was chosen elsewhere (a saved item, an excerpt) is where the keyboard goes on from. */
  readonly follow: (id: string) => void
  readonly leave: (left: ItemListState['left']) => void
}

/** The item list of the window: its rows, and where the keyboard stands in it. What is selected is in `useView`. */
export const useItemList = create<ItemListState & ItemListActions>()((set, get) => ({
  ids: [],
  of: '',
  whole: '',
  active: null,
  anchor: null,
  left: { key: '', scrollTop: 0 },
  setIds: (ids, of, isWhole) => {
    const { active, anchor, ...now } = get()
    // The rows of another view say nothing of where in this one the keyboard would stand.
    const before = of === now.of ? now.ids : []
    const { selectedIds, show } = useView.getState()
    const next = selectionAfterChange(before, ids, { active, anchor, selected: selectedIds })
    set({ ids, of, whole: isWhole ? of : '', active: next.active, anchor: next.anchor })
    if (next.selected !== selectedIds) show({ selectedIds: next.selected })
  },
  gesture: (gesture) => {
    const { ids, active, anchor } = get()
    const view = useView.getState()
    const next = selectInList(ids, { active, anchor, selected: view.selectedIds }, gesture)
    set({ active: next.active, anchor: next.anchor })
    view.show({ selectedIds: next.selected })
    const [first] = next.selected
    const opens = next.selected.length === 1 && first !== undefined && gesture.kind !== 'look'
    if (opens && first !== view.openItemId) view.openItem(first)
  },
  follow: (id) => {
    const { ids, active } = get()
    if (id !== active && ids.includes(id)) set({ active: id, anchor: id })
  },
  leave: (left) => {
    set({ left })
  },
}))
