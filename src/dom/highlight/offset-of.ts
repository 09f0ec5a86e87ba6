import { blocksOf, startAttribute, startOf } from './index-text'

/**
 * The canonical offset of a DOM position (a node and an offset in it, as in a `Range`); null where the position
 * is outside of `container` or nothing is rendered there. A position between blocks counts as the start of the
 * next block, or as the end of the last one.
 */
export function offsetOf(container: Element, node: Node, offset: number): number | null {
  if (!container.contains(node)) return null
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest(`[${startAttribute}]`)
  const document = container.ownerDocument
  const upTo = document.createRange()
  if (block !== null && block !== undefined && container.contains(block)) {
    upTo.setStart(block, 0)
    upTo.setEnd(node, offset)
    return startOf(block) + upTo.toString().length
  }
  upTo.setStart(node, offset)
  upTo.collapse(true)
  const blocks = blocksOf(container)
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    const candidate = blocks[middle]
    if (candidate !== undefined && upTo.comparePoint(candidate, 0) > 0) high = middle
    else low = middle + 1
  }
  const next = blocks[low]
  if (next !== undefined) return startOf(next)
  const last = blocks.at(-1)
  return last === undefined ? null : startOf(last) + last.textContent.length
}
