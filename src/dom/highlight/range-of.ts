import type { Span } from '@/core/anchor/span'
import { indexText, type IndexedText, type TextIndex } from './index-text'

/**
 * The DOM range that shows a span of the canonical text; null where nothing of it is rendered. Pass a `TextIndex`
 * where many spans are asked for, else the article's container.
 */
export function rangeOf(where: Element | TextIndex, span: Span): Range | null {
  const bounds = boundsOf('nodes' in where ? where : indexText(where), span)
  if (bounds === null) return null
  const range = bounds.startContainer.ownerDocument.createRange()
  range.setStart(bounds.startContainer, bounds.startOffset)
  range.setEnd(bounds.endContainer, bounds.endOffset)
  return range
}

/** The text nodes and offsets of a span's ends, as `StaticRange` takes them. */
export function boundsOf(index: TextIndex, span: Span) {
  const first = index.nodes[firstEndingAfter(index.nodes, span.start)]
  const lastPlace = firstEndingAfter(index.nodes, span.end - 1)
  const candidate = index.nodes[lastPlace]
  // The span's last unit may stand between two blocks: then the text before it is the last that can be shown.
  const last = candidate !== undefined && candidate.start < span.end ? candidate : index.nodes[lastPlace - 1]
  if (first === undefined || last === undefined || first.start >= span.end || last.end <= span.start)
    return null
  return {
    startContainer: first.node,
    startOffset: Math.max(0, span.start - first.start),
    endContainer: last.node,
    endOffset: Math.min(last.node.length, span.end - last.start),
  }
}

/** Place of the first text that ends after `offset`, by binary search; `nodes.length` where there is none. */
export function firstEndingAfter(nodes: readonly IndexedText[], offset: number): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nodes[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}
