import { create } from 'zustand'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { useView } from './use-view'

interface Sending {
  readonly excerpts: readonly Excerpt[]
}

/** What is on its way to a note, from whichever view. */
export const useSending = create<Sending>()(() => ({ excerpts: [] }))

/** Asks into which note these excerpts are to go. */
export function sendToNote(excerpts: readonly Excerpt[]): void {
  if (excerpts.length === 0) return
  useSending.setState({ excerpts })
  useView.getState().show({ dialog: 'send-to-note' })
}
