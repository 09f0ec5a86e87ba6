import type { Block } from '@/core/article/article-text'

export type BlockGroup =
  | { readonly kind: 'list'; readonly items: readonly Block[] }
  | { readonly kind: 'block'; readonly block: Block }

/** Neighbouring list items together, since they stand in one list element. */
export function groupBlocks(blocks: readonly Block[]): BlockGroup[] {
  const groups: BlockGroup[] = []
  let items: Block[] = []
  for (const block of blocks) {
    if (block.kind !== 'list-item') {
      items = []
      groups.push({ kind: 'block', block })
      continue
    }
    if (items.length === 0) groups.push({ kind: 'list', items })
    items.push(block)
  }
  return groups
}
