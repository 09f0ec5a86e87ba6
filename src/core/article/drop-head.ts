import type { LaidOutText } from './create-text-builder'

/** The text without its first `length` code units, with its layout; a block that is cut keeps its end. */
export function dropHead({ text, blocks, links }: LaidOutText, length: number): LaidOutText {
  if (length <= 0) return { text, blocks, links }
  return {
    text: text.slice(length),
    blocks: blocks
      .filter((block) => block.end > length)
      .map((block) => ({ ...block, start: Math.max(0, block.start - length), end: block.end - length })),
    links: links
      .filter((link) => link.start >= length)
      .map((link) => ({ ...link, start: link.start - length, end: link.end - length })),
  }
}
