import type { LaidOutText } from './create-text-builder'
import type { DraftPicture } from './picture'

export interface IllustratedText extends LaidOutText {
  readonly pictures?: readonly DraftPicture[]
}

/** The text without its first `length` code units, with its layout; a block that is cut keeps its end. */
export function dropHead(laidOut: IllustratedText, length: number): IllustratedText {
  const { text, blocks, links, pictures } = laidOut
  if (length <= 0) return laidOut
  return {
    text: text.slice(length),
    blocks: blocks
      .filter((block) => block.end > length)
      .map((block) => ({ ...block, start: Math.max(0, block.start - length), end: block.end - length })),
    links: links
      .filter((link) => link.start >= length)
      .map((link) => ({ ...link, start: link.start - length, end: link.end - length })),
    ...(pictures === undefined
      ? {}
      : { pictures: pictures.map((picture) => ({ ...picture, at: Math.max(0, picture.at - length) })) }),
  }
}
