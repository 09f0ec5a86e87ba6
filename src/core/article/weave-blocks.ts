import { commonRuns } from '../anchor/common-runs'
import type { Block, TextLink } from './article-text'
import type { LaidOutText } from './create-text-builder'
import type { IllustratedText } from './drop-head'
import type { DraftPicture } from './picture'
import { textBlocks } from './text-blocks'

/** A block of a page or of the text that was made of it. */
export interface WovenBlock {
  readonly kind: Block['kind']
  readonly level?: number
  readonly text: string
  /** Their places count in `text`. */
  readonly links: readonly TextLink[]
  /** `both`: of the page, and taken into the text; `text`: edited by hand, or of another page. */
  readonly of: 'both' | 'page' | 'text'
  /** What the page shows behind it; absent where that is nothing. */
  readonly pictures?: readonly DraftPicture[]
}

/**
 * All blocks of a page in their order, with those of a text that was made of it in their places: what is the same in both stands
 * once, as the text has it.
 */
export function weaveBlocks(page: IllustratedText, text: LaidOutText): readonly WovenBlock[] {
  const theirs = blocksOf(page)
  const ours = blocksOf({ text: text.text, blocks: text.blocks, links: text.links })
  const ids = new Map<string, number>()
  const idsOf = (blocks: readonly Pick<WovenBlock, 'text'>[]) =>
    Int32Array.from(blocks, (block) => {
      const id = ids.get(block.text) ?? ids.size
      ids.set(block.text, id)
      return id
    })
  const woven: WovenBlock[] = []
  let a = 0
  let b = 0
  const runs = commonRuns(idsOf(theirs), idsOf(ours))
  for (const run of [...runs, { a: theirs.length, b: ours.length, length: 0 }]) {
    woven.push(...ours.slice(b, run.b).map((block) => ({ ...block, of: 'text' as const })))
    woven.push(...theirs.slice(a, run.a).map((block) => ({ ...block, of: 'page' as const })))
    for (let at = 0; at < run.length; at += 1) {
      const block = ours[run.b + at]
      const { pictures } = theirs[run.a + at] ?? {}
      if (block !== undefined)
        woven.push({ ...block, of: 'both', ...(pictures === undefined ? {} : { pictures }) })
    }
    a = run.a + run.length
    b = run.b + run.length
  }
  return woven
}

/** Those blocks as a text, in their order. */
export function layOutWoven(woven: readonly WovenBlock[]): LaidOutText {
  const blocks: Block[] = []
  const links: TextLink[] = []
  let start = 0
  for (const block of woven) {
    const end = start + block.text.length
    const level = block.level === undefined ? {} : { level: block.level }
    blocks.push({ kind: block.kind, start, end, ...level })
    for (const link of block.links)
      links.push({ href: link.href, start: link.start + start, end: link.end + start })
    start = end + 2
  }
  return { text: woven.map(({ text }) => text).join('\n\n'), blocks, links }
}

function blocksOf({ text, blocks, links, pictures = [] }: IllustratedText): Omit<WovenBlock, 'of'>[] {
  const behind = new Map<number, DraftPicture[]>()
  for (const picture of pictures) behind.set(picture.at, [...(behind.get(picture.at) ?? []), picture])
  return (blocks.length === 0 ? textBlocks(text) : blocks).map(({ kind, level, start, end }) => ({
    kind,
    ...(level === undefined ? {} : { level }),
    ...(behind.has(end) ? { pictures: behind.get(end) ?? [] } : {}),
    text: text.slice(start, end),
    links: links
      .filter((link) => link.start >= start && link.end <= end)
      .map((link) => ({ href: link.href, start: link.start - start, end: link.end - start })),
  }))
}
