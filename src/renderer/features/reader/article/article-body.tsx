import { memo, use, type MouseEvent, type Ref } from 'react'
import type { ArticleText, TextLink } from '@/core/article/article-text'
import type { PlacedPicture } from '@/core/article/picture'
import { ArticlePicture } from './article-picture'
import { blockPieces } from './block-pieces'
import type { Chunk } from './chunk-blocks'
import { groupBlocks } from './group-blocks'
import { PicturesContext } from './pictures-context'
import { Sections } from './sections'
import type { BlockPart } from './split-blocks'

/** Of an article with more blocks or code units than this, what is out of sight is not laid out. */
const manyBlocks = 200
const manyUnits = 100_000

interface ArticleBodyProps {
  readonly text: ArticleText
  readonly language: string
  /** Where it is looked at first, code units. */
  readonly start: number
  readonly ref: Ref<HTMLDivElement>
  /** As of `useRenderedText`. */
  readonly onMore: () => void
  readonly onOpenLink: (url: string) => void
}

/**
 * The canonical text as elements, each block with its start, as `dom/highlight` reads it. Rendered once per text:
 * marks are painted over it and never change it.
 */
export const ArticleBody = memo(
  function ArticleBody({ text, language, start, ref, onMore, onOpenLink }: ArticleBodyProps) {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link === null) return
      event.preventDefault()
      onOpenLink(link.href)
    }
    const lang = language === '' ? {} : { lang: language }
    // No direction of its own: the engine would look for one in all blocks with each part that is put in, 15 s for 200,000
    // paragraphs, and find none, since each block has its own.
    return (
      <div
        ref={ref}
        className="reader-text ui-selectable"
        role="document"
        aria-label="Text of the article"
        data-pane-focus
        tabIndex={0}
        {...lang}
        onClick={onClick}
      >
        {text.blocks.length > manyBlocks || text.text.length > manyUnits ? (
          <Sections text={text} start={start} onWhole={onMore}>
            {blocksOf}
          </Sections>
        ) : (
          <Blocks blocks={text.blocks} text={text.text} links={text.links} />
        )}
      </div>
    )
  },
  (before, after) => before.text.id === after.text.id && before.language === after.language,
)

const blocksOf = (chunk: Chunk, text: ArticleText) => (
  <Blocks blocks={chunk.blocks} text={text.text} links={linksIn(text.links, chunk)} />
)

function linksIn(links: readonly TextLink[], { blocks }: Chunk): readonly TextLink[] {
  const start = blocks[0]?.start ?? 0
  const end = blocks.at(-1)?.end ?? 0
  return links.filter((link) => link.end > start && link.start < end)
}

interface BlocksProps {
  readonly blocks: readonly BlockPart[]
  readonly text: string
  readonly links: readonly TextLink[]
}

function Blocks({ blocks, text, links }: BlocksProps) {
  const { itemId, pictures } = use(PicturesContext)
  return groupBlocks(blocks, picturesIn(pictures, blocks)).map((group) => {
    switch (group.kind) {
      case 'block':
        return blockElement({ block: group.block, text, links })
      case 'picture': {
        const { picture } = group
        return (
          <ArticlePicture key={`${String(picture.at)} ${picture.sha256}`} itemId={itemId} picture={picture} />
        )
      }
      case 'list':
        return (
          <ul key={group.items[0]?.start}>
            {group.items.map((block) => blockElement({ block, text, links }))}
          </ul>
        )
    }
  })
}

/** Those that stand behind one of these blocks; those before all blocks of the text are with its first. */
function picturesIn(
  pictures: readonly PlacedPicture[],
  blocks: readonly BlockPart[],
): readonly PlacedPicture[] {
  if (pictures.length === 0) return pictures
  const start = blocks[0]?.start ?? 0
  const end = blocks.at(-1)?.end ?? 0
  return pictures.filter(({ at }) => (at > start || start === 0) && at <= end)
}

const elements = {
  paragraph: 'p',
  heading: 'h2',
  'list-item': 'li',
  'block-quote': 'blockquote',
  preformatted: 'pre',
} as const
const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

interface BlockElementProps {
  readonly block: BlockPart
  readonly text: string
  readonly links: readonly TextLink[]
}

/** No component of its own, since a book has tens of thousands. */
function blockElement({ block, text, links }: BlockElementProps) {
  const Element = block.kind === 'heading' ? (headings[(block.level ?? 2) - 2] ?? 'h2') : elements[block.kind]
  return (
    <Element key={block.start} data-start={block.start} data-goes-on={block.goesOn} dir="auto">
      {blockPieces(text, block, links).map((piece, index) =>
        piece.href === null ? (
          piece.text
        ) : (
          <a key={index} href={piece.href} title={piece.href}>
            {piece.text}
          </a>
        ),
      )}
    </Element>
  )
}
