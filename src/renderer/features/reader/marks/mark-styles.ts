import type { Span } from '@/core/anchor/span'
import type { Mark } from '@/core/annotation/mark'
import type { PaintedStyle } from '@/dom/highlight/create-mark-painter'
import type { DrawnLayers } from './drawn-layers'

/** Painted from below to above: tints first, underlines over them. */
const priorities: Record<Mark['kind'], number> = { quote: 0, highlight: 1, comment: 2, entity: 3 }

/** The `::highlight()` name of a mark, see `marks.css`. */
export function styleName(mark: Mark): string {
  switch (mark.kind) {
    case 'highlight':
      return `highlight-${mark.colour}`
    case 'comment':
      return 'comment'
    case 'entity':
      return `entity-${mark.type}-${mark.status}`
    case 'quote':
      return `quote-${mark.status}`
  }
}

/** What to paint of these marks: one style per name. A highlight with a comment is drawn as both. */
export function markStyles(layers: DrawnLayers['drawn']): PaintedStyle[] {
  const byName = new Map<string, { spans: Span[]; priority: number }>()
  const add = (name: string, spans: readonly Span[], priority: number) => {
    const style = byName.get(name)
    if (style === undefined) byName.set(name, { spans: [...spans], priority })
    else style.spans.push(...spans)
  }
  for (const { mark, spans } of layers) {
    add(styleName(mark), spans, priorities[mark.kind])
    const comment = mark.annotation?.comment ?? ''
    if (comment !== '' && mark.kind === 'highlight') add('comment', spans, priorities.comment)
  }
  return [...byName].map(([name, style]) => ({ name, ...style }))
}
