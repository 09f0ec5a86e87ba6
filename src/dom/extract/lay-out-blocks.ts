import { createTextBuilder, type LaidOutText } from '@/core/article/create-text-builder'
import type { PageBlock } from './cut-blocks'

export interface LaidOutBlocks extends LaidOutText {
  /** For each block where the text before it ends, and at last where all of it does: as `PlacedPicture.at`. */
  readonly gaps: readonly number[]
}

/** Blocks as canonical text, in their order, with their kinds and links. */
export function layOutBlocks(blocks: readonly PageBlock[]): LaidOutBlocks {
  const builder = createTextBuilder()
  const gaps: number[] = []
  for (const { kind, level, runs } of blocks) {
    gaps.push(builder.here())
    builder.open(kind, level)
    for (const { words, href } of runs) {
      if (words === null) builder.breakLine()
      else builder.write(words, href)
    }
  }
  gaps.push(builder.here())
  return { ...builder.finish(), gaps }
}
