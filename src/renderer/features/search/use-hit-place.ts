import { create } from 'zustand'
import type { HitSelection } from './select-hits'

interface HitPlace {
  /** Keys of lines. */
  readonly place: HitSelection
  readonly put: (place: HitSelection) => void
  readonly forget: () => void
}

const nowhere: HitSelection = { active: null, anchor: null, selected: [] }

/** Where the keyboard is among the hits: kept while the search stands, also where its list leaves the screen and comes back. */
export const useHitPlace = create<HitPlace>()((set) => ({
  place: nowhere,
  put: (place) => {
    set({ place })
  },
  forget: () => {
    set({ place: nowhere })
  },
}))
