import type { Span } from '@/core/anchor/span'
import { boundsOf } from './range-of'
import type { TextIndex } from './index-text'

/** What is painted with one style: `name` is the name in `::highlight(name)`. */
export interface PaintedStyle {
  readonly name: string
  readonly spans: readonly Span[]
  /** Higher is painted above; 0 by default. */
  readonly priority?: number
}

export interface MarkPainter {
  /** Paints these styles, and takes away what this painter painted before. */
  readonly paint: (index: TextIndex, styles: readonly PaintedStyle[]) => void
  readonly clear: () => void
}

/**
 * Paints spans through the CSS Custom Highlight API: the article's DOM is not touched. Names are global to the
 * document, so each painter needs names of its own. Static ranges, since live ones make each later change of the
 * document pay for every mark; paint again after the article was rendered again.
 */
export function createMarkPainter(): MarkPainter {
  let painted = new Map<string, Highlight>()

  const clear = () => {
    for (const [name, highlight] of painted) {
      // Another painter may have taken the name since.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
    }
    painted = new Map()
  }

  const paint = (index: TextIndex, styles: readonly PaintedStyle[]) => {
    clear()
    for (const style of styles) {
      const highlight = new Highlight()
      highlight.priority = style.priority ?? 0
      for (const span of style.spans) {
        const bounds = boundsOf(index, span)
        if (bounds !== null) highlight.add(new StaticRange(bounds))
      }
      if (highlight.size === 0) continue
      CSS.highlights.set(style.name, highlight)
      painted.set(style.name, highlight)
    }
  }

  return { paint, clear }
}
