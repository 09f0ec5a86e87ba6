import type { Span } from '@/core/anchor/span'

/** One text node of a rendered article with the stretch of canonical text that it shows. */
export interface IndexedText extends Span {
  readonly node: Text
}

/**
 * Where each part of the canonical text stands in a rendered article, in text order. It is made once per rendering
 * and is stale as soon as a text node inside `container` is replaced.
 */
export interface TextIndex {
  readonly container: Element
  readonly nodes: readonly IndexedText[]
}

/** The attribute of each block's element: the block's start in the canonical text, UTF-16 code units. */
export const startAttribute = 'data-start'

/**
 * Reads a rendered article: inside `container` each block is an element with `data-start`, in text order, not
 * nested, whose text is exactly the canonical text of the block. A very long block may be several such elements.
 */
export function indexText(container: Element): TextIndex {
  const nodes: IndexedText[] = []
  for (const block of blocksOf(container)) {
    let start = startOf(block)
    for (const node of textNodesOf(block)) {
      if (node.length > 0) nodes.push({ node, start, end: start + node.length })
      start += node.length
    }
  }
  return { container, nodes }
}

export function blocksOf(container: Element): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(`[${startAttribute}]`)]
}

export function startOf(block: Element): number {
  return Number(block.getAttribute(startAttribute))
}

function textNodesOf(block: Element): Text[] {
  const only = block.firstChild
  if (only instanceof Text && only.nextSibling === null) return [only]
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text)
  return nodes
}
