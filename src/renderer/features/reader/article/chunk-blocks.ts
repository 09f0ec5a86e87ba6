import type { BlockPart } from './split-blocks'

/** Neighbouring blocks that are laid out together, once they are near the view. */
export interface Chunk {
  readonly blocks: readonly BlockPart[]
  /** Code units of its text. */
  readonly units: number
}

/** Code units of a chunk: some two heights of a window. */
const enough = 4_000
/** A list is taken apart only where it is longer than this. */
const most = 16_000

/** All blocks in chunks, in text order. A list stays in one chunk, unless it is a very long one. */
export function chunkBlocks(blocks: readonly BlockPart[]): Chunk[] {
  const chunks: Chunk[] = []
  let from = 0
  let units = 0
  for (const [at, block] of blocks.entries()) {
    units += block.end - block.start
    const next = blocks[at + 1]
    const isWithinList = block.kind === 'list-item' && next?.kind === 'list-item'
    if (next !== undefined && units < (isWithinList ? most : enough)) continue
    chunks.push({ blocks: blocks.slice(from, at + 1), units })
    from = at + 1
    units = 0
  }
  return chunks
}
