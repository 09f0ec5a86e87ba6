import { ArrowUpRight } from 'lucide-react'
import type { Mark } from '@/core/annotation/mark'
import { openPage } from '../marks/open-page'

/** For the mouse: the page of whom a row is about. The keyboard has `o` for it. */
export function OpenPage({ mark }: { readonly mark: Mark | undefined }) {
  if (mark?.page === undefined) return null
  return (
    <span
      className="reader-open-page"
      aria-hidden
      title="Open its page (O)"
      // The row would take the press for its own.
      onPointerDown={(event) => {
        event.stopPropagation()
      }}
      onMouseDown={(event) => {
        event.stopPropagation()
      }}
      onClick={(event) => {
        event.stopPropagation()
        openPage(mark)
      }}
    >
      <ArrowUpRight />
    </span>
  )
}
