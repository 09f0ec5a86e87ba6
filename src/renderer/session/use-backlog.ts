import { create } from 'zustand'

/** How many items wait to be analysed, as this window's worker says; 0 where another window's does the work. */
export const useBacklog = create<{ readonly waiting: number }>()(() => ({ waiting: 0 }))
