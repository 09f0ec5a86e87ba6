import { commonRuns } from '../anchor/common-runs'
import { reanchor } from '../anchor/reanchor'
import type { ArticleText, Block, TextLink } from './article-text'
import { canonicalText } from './canonical-text'
import type { LaidOutText } from './create-text-builder'
import { textBlocks } from './text-blocks'

/**
 * The layout of a text that a person edited as plain text, a blank line between paragraphs: paragraphs keep the kind
 * that they had, changed ones that of the one in their place, and links stay on their words where these are left.
 */
export function layOutEdited(
  from: Pick<ArticleText, 'text' | 'blocks' | 'links'>,
  edited: string,
): LaidOutText {
  const text = canonicalText(edited)
  const old = from.blocks.flatMap((block) => paragraphsOf(from.text, block))
  const now = textBlocks(text)
  const partners = pairBlocks(
    old.map((block) => from.text.slice(block.start, block.end)),
    now.map((block) => text.slice(block.start, block.end)),
  )
  const blocks = now.map((block, index): Block => {
    const before = old[partners[index] ?? -1]
    if (before === undefined) return block
    return { ...before, start: block.start, end: block.end }
  })
  return { text, blocks, links: linksOf(from, old, text, blocks, partners) }
}

/** A preformatted block can hold blank lines, where an edited text begins a new one. */
function paragraphsOf(text: string, block: Block): Block[] {
  return textBlocks(text.slice(block.start, block.end)).map(({ start, end }) => ({
    ...block,
    start: block.start + start,
    end: block.start + end,
  }))
}

/** For each new paragraph the old one that it is, or stands for; -1 for none. */
function pairBlocks(old: readonly string[], now: readonly string[]): Int32Array {
  const ids = new Map<string, number>()
  const idsOf = (texts: readonly string[]) =>
    Int32Array.from(texts, (text) => {
      const id = ids.get(text) ?? ids.size
      ids.set(text, id)
      return id
    })
  const partners = new Int32Array(now.length).fill(-1)
  let doneOld = 0
  let doneNow = 0
  for (const run of [...commonRuns(idsOf(old), idsOf(now)), { a: old.length, b: now.length, length: 0 }]) {
    for (let i = 0; doneOld + i < run.a && doneNow + i < run.b; i += 1) partners[doneNow + i] = doneOld + i
    for (let i = 0; i < run.length; i += 1) partners[run.b + i] = run.a + i
    doneOld = run.a + run.length
    doneNow = run.b + run.length
  }
  return partners
}

function linksOf(
  from: Pick<ArticleText, 'text' | 'links'>,
  old: readonly Block[],
  text: string,
  blocks: readonly Block[],
  partners: Int32Array,
): TextLink[] {
  return blocks.flatMap((block, index) => {
    const before = old[partners[index] ?? -1]
    if (before === undefined) return []
    const links = from.links.filter((link) => link.start >= before.start && link.end <= before.end)
    if (links.length === 0) return []
    const places = reanchor(
      from.text.slice(before.start, before.end),
      text.slice(block.start, block.end),
      links.map((link) => ({ start: link.start - before.start, end: link.end - before.start })),
    )
    return links.flatMap((link, at) => {
      const place = places[at]
      if (place === undefined || place.kind === 'orphan') return []
      return [{ href: link.href, start: block.start + place.span.start, end: block.start + place.span.end }]
    })
  })
}
