import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'

/** Known only within this window: words dragged in from outside are no excerpt. */
const dragType = 'application/x-cuttings-excerpt'

export function writeExcerptDrag(data: DataTransfer, excerpt: EmbeddedExcerpt): void {
  data.setData(dragType, JSON.stringify(excerpt))
  data.setData('text/plain', excerpt.text)
  data.effectAllowed = 'copy'
}

export function readExcerptDrag(data: DataTransfer | null): readonly EmbeddedExcerpt[] {
  const written = data?.getData(dragType) ?? ''
  // Only this window can have written it.
  return written === '' ? [] : [JSON.parse(written) as EmbeddedExcerpt]
}
