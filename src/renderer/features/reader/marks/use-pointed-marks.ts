import { create } from 'zustand'
import type { Mark } from '@/core/annotation/mark'

interface PointedMarks {
  /** The marks that the pointer or the keyboard is on, wherever: in the text, the margin or the panel. */
  readonly pointed: readonly Mark[]
}

/** What ties text, margin and panel together. A store of its own: a pointer that moves must not render the article. */
export const usePointedMarks = create<PointedMarks>()(() => ({ pointed: [] }))

export function pointAt(pointed: readonly Mark[]): void {
  const { pointed: before } = usePointedMarks.getState()
  const isSame = before.length === pointed.length && before.every((mark, at) => mark === pointed[at])
  if (!isSame) usePointedMarks.setState({ pointed })
}
