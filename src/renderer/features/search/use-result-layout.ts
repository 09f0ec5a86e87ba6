import { create } from 'zustand'
import type { ResultLayout } from './result-rows'

const key = 'cuttings.search-layout'

interface LayoutState {
  readonly layout: ResultLayout
  readonly toggle: () => void
}

/** Whether results stand under headings: remembered for this machine. */
export const useResultLayout = create<LayoutState>()((set, get) => ({
  layout: remembered(),
  toggle: () => {
    const layout = get().layout === 'mixed' ? 'grouped' : 'mixed'
    set({ layout })
    try {
      localStorage.setItem(key, layout)
    } catch {
      // It holds until the window is closed.
    }
  },
}))

function remembered(): ResultLayout {
  try {
    return localStorage.getItem(key) === 'grouped' ? 'grouped' : 'mixed'
  } catch {
    return 'mixed'
  }
}
