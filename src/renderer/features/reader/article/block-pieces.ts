import type { Block, TextLink } from '@/core/article/article-text'

export interface Piece {
  readonly text: string
  /** null: plain text. */
  readonly href: string | null
}

/** The text of a block cut where its links begin and end. Joined again it is `text.slice(start, end)` exactly. */
export function blockPieces(text: string, block: Block, links: readonly TextLink[]): Piece[] {
  const pieces: Piece[] = []
  let at = block.start
  const push = (end: number, href: string | null) => {
    if (end > at) pieces.push({ text: text.slice(at, end), href })
    at = Math.max(at, end)
  }
  for (const link of links) {
    if (link.end <= at || link.start >= block.end) continue
    push(Math.min(link.start, block.end), null)
    push(Math.min(link.end, block.end), link.href)
  }
  push(block.end, null)
  return pieces
}
