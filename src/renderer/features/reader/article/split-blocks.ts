import type { Block } from '@/core/article/article-text'

/** A block, or a part of one that is too long to be laid out at once. */
export interface BlockPart extends Block {
  /** Its block goes on in the next part. */
  readonly goesOn?: true
}

/** Code units of a part. Laying out this many takes some 30 ms. */
const most = 16_000
/** How far back from there a better place for the cut is looked for. */
const reach = 4_000

/**
 * Blocks that hold a book in one paragraph are shown in parts, cut behind a line feed, the end of a sentence or a
 * space, whichever is near. The parts cover their block exactly.
 */
export function splitBlocks(text: string, blocks: readonly Block[]): readonly BlockPart[] {
  if (blocks.every(({ start, end }) => end - start <= most)) return blocks
  return blocks.flatMap((block) => partsOf(text, block))
}

function partsOf(text: string, block: Block): BlockPart[] {
  const parts: BlockPart[] = []
  let { start } = block
  while (block.end - start > most) {
    const end = cutBefore(text, start + most)
    parts.push({ ...block, start, end, goesOn: true })
    start = end
  }
  parts.push({ ...block, start })
  return parts
}

function cutBefore(text: string, at: number): number {
  const near = text.slice(at - reach, at)
  for (const mark of [/^[^]*\n/u, /^[^]*[.!?。！？]["”’]? ?(?=\S)/u, /^[^]* /u]) {
    const found = mark.exec(near)?.[0].length
    if (found !== undefined && found > 0) return at - reach + found
  }
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
