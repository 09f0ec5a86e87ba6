import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'

/** What is dragged, read when it is dropped: a list knows its rows by id alone, and words become a mark only then. */
export type DraggedExcerpts = () => Promise<readonly EmbeddedExcerpt[]>

/** Known only within this window: words dragged in from outside are no excerpt. */
const dragType = 'application/x-cuttings-excerpt'

/** What this window drags or dragged last, and what tells it from drags of other windows. */
let last: { readonly id: string; readonly read: DraggedExcerpts } | null = null
let count = 0

/** `words`: what another program gets where it is dropped there; '' leaves what the engine says already. */
export function writeExcerptDrag(data: DataTransfer, words: string, read: DraggedExcerpts): void {
  last = { id: `${String(performance.timeOrigin)} ${String((count += 1))}`, read }
  data.setData(dragType, last.id)
  if (words !== '') data.setData('text/plain', words)
  data.effectAllowed = 'copy'
}

/** Whether excerpts are held over the window; what they are is known only when they are dropped. */
export function isExcerptDrag(data: DataTransfer | null): boolean {
  return data?.types.includes(dragType) === true
}

/** What was dropped; null where it is no excerpt of this window. */
export function readExcerptDrag(data: DataTransfer | null): DraggedExcerpts | null {
  return last !== null && data?.getData(dragType) === last.id ? last.read : null
}
