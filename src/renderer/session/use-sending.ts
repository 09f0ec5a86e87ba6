import { create } from 'zustand'
import type { Item } from '@/core/article/item'
import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import { useView } from './use-view'

interface Sending {
  readonly excerpts: readonly EmbeddedExcerpt[]
  readonly items: readonly Pick<Item, 'id' | 'title'>[]
}

/** What is on its way to a note or a dossier, from whichever view. */
export const useSending = create<Sending>()(() => ({ excerpts: [], items: [] }))

/** Asks into which note or dossier these excerpts are to go. */
export function sendToNote(excerpts: readonly EmbeddedExcerpt[]): void {
  if (excerpts.length > 0) ask({ excerpts, items: [] })
}

/** Asks into which note or dossier these articles are to go. */
export function sendItems(items: readonly Pick<Item, 'id' | 'title'>[]): void {
  if (items.length > 0) ask({ excerpts: [], items })
}

function ask(sending: Sending): void {
  useSending.setState(sending)
  useView.getState().show({ dialog: 'send-to-note' })
}
