import { create } from 'zustand'

export interface WatchProgress {
  /** What is being clipped from the watched folder; null where nothing is. */
  readonly running: { readonly done: number; readonly left: number } | null
  /** The person wants it to wait. */
  readonly isPaused: boolean
}

/** How far the watched folder has been clipped, for every place that shows it. */
export const useWatch = create<WatchProgress>()(() => ({ running: null, isPaused: false }))
