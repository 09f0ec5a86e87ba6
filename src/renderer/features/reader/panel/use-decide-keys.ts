import type { KeyboardEvent } from 'react'
import type { Mark } from '@/core/annotation/mark'
import { copyCited } from '@/renderer/session/copy-cited'
import { useSession } from '@/renderer/session/use-session'
import { excerptOfMark } from '../excerpt-of-mark'
import { openPage } from '../marks/open-page'
import { useReader } from '../reader-context'

/** `a` confirms and `x` rejects the suggestions of the row that has the focus, `o` opens its page, `y` copies it with its citation; for the `keydown` of a list. */
export function useDecideKeys(marksOf: (rowKey: string) => readonly Mark[]): (event: KeyboardEvent) => void {
  const session = useSession()
  const { actions, article, tags } = useReader()
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !['a', 'x', 'o', 'y', 'Y'].includes(event.key))
      return
    const row = event.target instanceof Element ? event.target.closest('[data-key]') : null
    const marks = marksOf(row?.getAttribute('data-key') ?? '')
    const suggested = marks.filter((mark) => mark.status === 'suggested')
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'o') {
      openPage(marks[0] ?? {})
      return
    }
    if (event.key === 'y' || event.key === 'Y') {
      const excerpts = marks.flatMap((mark) => excerptOfMark(article, mark, tags))
      void copyCited(session, excerpts, event.key === 'y' ? 'quotation' : 'citation')
      return
    }
    void (event.key === 'a' ? actions.accept(suggested) : actions.reject(suggested))
  }
}
