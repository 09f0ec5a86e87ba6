import { blockFeatures } from './block-features'
import type { PageBlock } from './cut-blocks'
import { judgeBlock } from './judge-blocks'
import { foldTitle } from './pick-title'
import { readabilityVote } from './readability-vote'

export interface ChooseOptions {
  /** Ask Readability too. Off: faster, and less exact. */
  readonly vote?: boolean
  /** Say of each block why it was kept or left out. */
  readonly explain?: boolean
}

interface PageWords {
  readonly title: string
  readonly description: string
  readonly articleBody: string
}

export interface BlockChoice {
  readonly kept: readonly PageBlock[]
  /** One line for each block with `explain`: `− 0.31 words of the block (vote −1.20, …)`; else []. */
  readonly trace: readonly string[]
}

/** An article shorter than this is not trusted, code units. */
const short = 200
/** Readability and its copy of the page are left out above this. */
const mostBlocksForVote = 20_000

/**
 * The blocks that are the article: each is judged by where it stands, what it looks like, what Readability says, and
 * its neighbours. Where hardly anything is left, rather what Readability takes; where that is nothing, all of it.
 */
export function chooseBlocks(
  document: Document,
  blocks: readonly PageBlock[],
  page: PageWords,
  { vote = true, explain = false }: ChooseOptions = {},
): BlockChoice {
  const votes =
    vote && blocks.length <= mostBlocksForVote ? readabilityVote(document, blocks) : blocks.map(() => false)
  const rows = blockFeatures({ blocks, votes, ...page })
  const judged = rows.map((row) => judgeBlock(row, explain))
  const title = foldTitle(page.title)
  // The headline is shown above the text, and not in it.
  const isHeadline = (block: PageBlock) =>
    block.kind === 'heading' && title !== '' && foldTitle(block.text) === title
  const pick = (isKept: (at: number) => boolean) =>
    blocks.filter((block, at) => isKept(at) && !isHeadline(block))
  const scores = judged.map(({ score }) => score)
  const parts = wholeLists(
    blocks,
    blocks.map((_, at) => isPart(at, blocks, scores, votes)),
  )
  let kept = pick((at) => parts[at] === true)
  if (lengthOf(kept) < short) {
    const voted = pick((at) => votes[at] === true || (scores[at] ?? 0) > 0)
    if (lengthOf(voted) > 2 * lengthOf(kept)) kept = voted
    if (lengthOf(kept) === 0) kept = pick(() => true)
  }
  const isIn = new Set(kept)
  const trace = explain
    ? blocks.map((block, at) => {
        const { score = 0, reasons = [] } = judged[at] ?? {}
        return `${isIn.has(block) ? '+' : '−'} ${score.toFixed(2)} ${block.text.slice(0, 80)} (${reasons.join(', ')})`
      })
    : []
  return { kept, trace }
}

/** A line of at most this many code units is also judged by the company it is in. */
const line = 240
/** How many blocks away company may be. */
const near = 3

/**
 * Judged to be part of the article; or a line that Readability takes and that is nearly judged so, between two parts:
 * a subheading, a short answer. After the last part such a line counts only as a sentence: an article's end.
 */
function isPart(
  at: number,
  blocks: readonly PageBlock[],
  scores: readonly number[],
  votes: readonly boolean[],
): boolean {
  const score = scores[at] ?? 0
  if (score > 0) return true
  const text = blocks[at]?.text ?? ''
  const least = blocks[at]?.kind === 'heading' ? -3 : -1.5
  if (votes[at] !== true || score < least || text.length > line) return false
  const hasPart = (from: number, to: number) => scores.slice(Math.max(0, from), to).some((other) => other > 0)
  if (!hasPart(at - near, at)) return false
  return hasPart(at + 1, at + 1 + near) || (blocks[at]?.linked === 0 && /[.!?…]["”’»)]*$/.test(text))
}

/** Adds the other points of a list of which at least half are kept, except those that are only links. */
function wholeLists(blocks: readonly PageBlock[], kept: readonly boolean[]): readonly boolean[] {
  const lists = new Map<Element, { points: number; kept: number }>()
  const listOf = ({ kind, owner }: PageBlock) => (kind === 'list-item' ? owner.parentElement : null)
  blocks.forEach((block, at) => {
    const list = listOf(block)
    if (list === null) return
    const count = lists.get(list) ?? { points: 0, kept: 0 }
    lists.set(list, { points: count.points + 1, kept: count.kept + Number(kept[at]) })
  })
  return blocks.map((block, at) => {
    if (kept[at] === true) return true
    const list = listOf(block)
    const count = list === null ? undefined : lists.get(list)
    return count !== undefined && count.kept * 2 >= count.points && block.linked < block.text.length
  })
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
