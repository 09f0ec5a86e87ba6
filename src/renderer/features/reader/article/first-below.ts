import { startAttribute } from '@/dom/highlight/index-text'

/**
 * The first block of a rendered text that ends below `y` (CSS px of the window); null for none. By binary search level by
 * level, since what is out of sight is not laid out: only a chunk as a whole has a place that can be trusted.
 */
export function firstBelow(container: Element, y: number): HTMLElement | null {
  const children = container.children
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((children[middle]?.getBoundingClientRect().bottom ?? Infinity) > y) high = middle
    else low = middle + 1
  }
  // The end of a chunk may be the room below its last block.
  for (let at = low; at < children.length; at += 1) {
    const child = children[at]
    const block =
      !(child instanceof HTMLElement) || child.hasAttribute(startAttribute) ? child : firstBelow(child, y)
    if (block instanceof HTMLElement) return block
  }
  return null
}
