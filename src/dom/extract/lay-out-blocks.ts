import { createTextBuilder, type LaidOutText } from '@/core/article/create-text-builder'
import type { PageBlock } from './cut-blocks'

/** Blocks as canonical text, in their order, with their kinds and links. */
export function layOutBlocks(blocks: readonly PageBlock[]): LaidOutText {
  const builder = createTextBuilder()
  for (const { kind, level, runs } of blocks) {
    builder.open(kind, level)
    for (const { words, href } of runs) {
      if (words === null) builder.breakLine()
      else builder.write(words, href)
    }
  }
  return builder.finish()
}
