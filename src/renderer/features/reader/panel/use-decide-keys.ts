import type { KeyboardEvent } from 'react'
import type { Mark } from '@/core/annotation/mark'
import { openPage } from '../marks/open-page'
import { useReader } from '../reader-context'

/** `a` confirms and `x` rejects the suggestions of the row that has the focus, `o` opens its page; for the `keydown` of a list. */
export function useDecideKeys(marksOf: (rowKey: string) => readonly Mark[]): (event: KeyboardEvent) => void {
  const { actions } = useReader()
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !['a', 'x', 'o'].includes(event.key)) return
    const row = event.target instanceof Element ? event.target.closest('[data-key]') : null
    const marks = marksOf(row?.getAttribute('data-key') ?? '')
    const suggested = marks.filter((mark) => mark.status === 'suggested')
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'o') {
      openPage(marks[0] ?? {})
      return
    }
    void (event.key === 'a' ? actions.accept(suggested) : actions.reject(suggested))
  }
}
