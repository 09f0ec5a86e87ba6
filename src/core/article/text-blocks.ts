import type { Block } from './article-text'

/** The paragraphs of a canonical text without any other layout: stretches between blank lines. */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let start = 0
  while (start < text.length) {
    const gap = text.indexOf('\n\n', start)
    const end = gap === -1 ? text.length : gap
    if (end > start) blocks.push({ kind: 'paragraph', start, end })
    start = end + 2
  }
  return blocks
}
