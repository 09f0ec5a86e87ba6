import type { PlacedPicture } from '@/core/article/picture'
import type { BlockPart } from './split-blocks'

export type BlockGroup =
  | { readonly kind: 'list'; readonly items: readonly BlockPart[] }
  | { readonly kind: 'block'; readonly block: BlockPart }
  | { readonly kind: 'picture'; readonly picture: PlacedPicture }

/** Neighbouring list items together, since they stand in one list element; pictures in their places between blocks. */
export function groupBlocks(
  blocks: readonly BlockPart[],
  pictures: readonly PlacedPicture[] = [],
): readonly BlockGroup[] {
  const groups: BlockGroup[] = []
  let items: BlockPart[] = []
  let shown = 0
  const showUpTo = (end: number) => {
    for (let next = pictures[shown]; next !== undefined && next.at <= end; next = pictures[shown]) {
      groups.push({ kind: 'picture', picture: next })
      items = []
      shown += 1
    }
  }
  showUpTo(0)
  for (const block of blocks) {
    if (block.kind !== 'list-item') {
      items = []
      groups.push({ kind: 'block', block })
    } else {
      if (items.length === 0) groups.push({ kind: 'list', items })
      items.push(block)
    }
    showUpTo(block.end)
  }
  showUpTo(Infinity)
  return groups
}
