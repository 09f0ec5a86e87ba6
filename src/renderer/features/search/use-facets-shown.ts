import { create } from 'zustand'

const key = 'cuttings.facets-shown'

interface FacetsShown {
  readonly isShown: boolean
  readonly toggle: () => void
}

/** Whether the facets are shown: remembered for this machine. */
export const useFacetsShown = create<FacetsShown>()((set, get) => ({
  isShown: remembered(),
  toggle: () => {
    const isShown = !get().isShown
    set({ isShown })
    try {
      localStorage.setItem(key, isShown ? 'yes' : 'no')
    } catch {
      // It holds until the window is closed.
    }
  },
}))

function remembered(): boolean {
  try {
    return localStorage.getItem(key) === 'yes'
  } catch {
    return false
  }
}
