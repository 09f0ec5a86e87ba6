import type { Block, BlockKind, TextLink } from './article-text'
import { canonicalText } from './canonical-text'
import { cleanCharacters } from './clean-characters'

export interface LaidOutText {
  /** Canonical. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly TextLink[]
}

/** Takes the words of an article in reading order and lays them out as canonical text. */
export interface TextBuilder {
  /** Ends the block before; words that follow belong to this kind. */
  readonly open: (kind: BlockKind, level?: number) => void
  /** Adds words to the open block, or to a new paragraph where none is open; `href` where they are a link. */
  readonly write: (words: string, href?: string) => void
  /** A line break inside the block; two in a row begin a new block of the same kind. */
  readonly breakLine: () => void
  /** Ends the block before. Code units so far: the end of the last block that has words, 0 where there is none. */
  readonly here: () => number
  readonly finish: () => LaidOutText
}

interface OpenBlock {
  readonly kind: BlockKind
  readonly level: number | undefined
  readonly parts: string[]
  /** Code units in `parts`. */
  length: number
  /** Whether the next words begin a line. */
  atLineStart: boolean
  /** White space that is written only where words follow in the same line. */
  gap: boolean
  readonly links: TextLink[]
}

export function createTextBuilder(): TextBuilder {
  const texts: string[] = []
  const blocks: Block[] = []
  const links: TextLink[] = []
  let length = 0
  let block = emptyBlock('paragraph')

  const close = () => {
    const closed = closeBlock(block)
    if (closed !== null) {
      const start = length + (texts.length === 0 ? 0 : 2)
      texts.push(closed.text)
      length = start + closed.text.length
      blocks.push({
        kind: block.kind,
        start,
        end: length,
        ...(block.level === undefined ? {} : { level: block.level }),
      })
      for (const link of closed.links)
        links.push({ ...link, start: link.start + start, end: link.end + start })
    }
    block = emptyBlock(block.kind, block.level)
  }

  return {
    open: (kind, level) => {
      close()
      block = emptyBlock(kind, level)
    },
    write: (words, href) => {
      const clean = cleanCharacters(words)
      if (block.kind === 'preformatted') add(block, clean, href)
      else append(block, clean.replace(/\s+/g, ' '), href)
    },
    breakLine: () => {
      if (block.atLineStart && block.kind !== 'preformatted') close()
      else add(block, '\n', undefined)
      block.atLineStart = true
      block.gap = false
    },
    here: () => {
      close()
      return length
    },
    finish: () => {
      close()
      return { text: texts.join('\n\n'), blocks, links }
    },
  }
}

function emptyBlock(kind: BlockKind, level?: number): OpenBlock {
  return { kind, level, parts: [], length: 0, atLineStart: true, gap: false, links: [] }
}

function append(block: OpenBlock, words: string, href: string | undefined) {
  const core = words.trim()
  const gapBefore = block.gap || words.startsWith(' ')
  if (core === '') {
    block.gap = gapBefore
    return
  }
  if (gapBefore && !block.atLineStart) add(block, ' ', undefined)
  add(block, core, href)
  block.gap = words.endsWith(' ')
}

function add(block: OpenBlock, words: string, href: string | undefined) {
  if (words === '') return
  const start = block.length
  block.parts.push(words)
  block.length += words.length
  block.atLineStart = false
  if (href === undefined) return
  const previous = block.links.at(-1)
  // One link often comes in several pieces: <a>the <b>whole</b> story</a>.
  const gap = previous === undefined ? Infinity : start - previous.end
  const goesOn = gap === 0 || (gap === 1 && block.parts.at(-2) === ' ')
  if (previous?.href === href && goesOn) block.links.splice(-1, 1, { ...previous, end: block.length })
  else block.links.push({ start, end: block.length, href })
}

function closeBlock(block: OpenBlock): { text: string; links: readonly TextLink[] } | null {
  const written = block.parts.join('').trimEnd()
  const text = canonicalText(written)
  if (text === '') return null
  // Where making it canonical moved the words, no offset holds any more: the words stay, their links go.
  return { text, links: text === written ? block.links.filter((link) => link.end <= text.length) : [] }
}
