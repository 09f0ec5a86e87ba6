import { Readability } from '@mozilla/readability'
import type { PageBlock } from './cut-blocks'

const mark = 'data-cuttings-block'

/**
 * Which of the blocks Readability (https://github.com/mozilla/readability) takes for the article. It takes a
 * document apart, so it works on a copy, in which the blocks' elements are marked to be known again.
 */
export function readabilityVote(document: Document, blocks: readonly PageBlock[]): readonly boolean[] {
  const owners = new Map<Element, string>()
  for (const { owner } of blocks) if (!owners.has(owner)) owners.set(owner, String(owners.size))
  for (const [owner, id] of owners) owner.setAttribute(mark, id)
  const copy = document.cloneNode(true) as Document
  for (const owner of owners.keys()) owner.removeAttribute(mark)
  const found = new Readability(copy, { serializer: (node) => node, maxElemsToParse: 0 }).parse()?.content
  if (!(found instanceof Element)) return blocks.map(() => false)
  const kept = new Set([...found.querySelectorAll(`[${mark}]`)].map((element) => element.getAttribute(mark)))
  const words = withoutSpace(found.textContent)
  return blocks.map(({ owner, text }) => {
    if (text.length >= 25) return words.includes(withoutSpace(text))
    return kept.has(owners.get(owner) ?? '') && words.includes(withoutSpace(text))
  })
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '')
}
