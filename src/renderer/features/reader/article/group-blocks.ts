import type { BlockPart } from './split-blocks'

export type BlockGroup =
  | { readonly kind: 'list'; readonly items: readonly BlockPart[] }
  | { readonly kind: 'block'; readonly block: BlockPart }

/** Neighbouring list items together, since they stand in one list element. */
export function groupBlocks(blocks: readonly BlockPart[]): BlockGroup[] {
  const groups: BlockGroup[] = []
  let items: BlockPart[] = []
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
