import type { KeyboardEvent } from 'react'
import type { Mark } from '@/core/annotation/mark'
import { useReader } from '../reader-context'

/** `a` confirms and `x` rejects the suggestions of the row that has the focus; for the `keydown` of a list. */
export function useDecideKeys(marksOf: (rowKey: string) => readonly Mark[]): (event: KeyboardEvent) => void {
  const { actions } = useReader()
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'a' && event.key !== 'x')) return
    const row = event.target instanceof Element ? event.target.closest('[data-key]') : null
    const suggested = marksOf(row?.getAttribute('data-key') ?? '').filter(
      (mark) => mark.status === 'suggested',
    )
    event.preventDefault()
    event.stopPropagation()
    void (event.key === 'a' ? actions.accept(suggested) : actions.reject(suggested))
  }
}
