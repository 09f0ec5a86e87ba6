import { memo, type MouseEvent, type Ref } from 'react'
import type { ArticleText, Block } from '@/core/article/article-text'
import { blockPieces } from './block-pieces'
import { groupBlocks } from './group-blocks'

/** From so many blocks on, those out of sight are not laid out. */
const manyBlocks = 200

interface ArticleBodyProps {
  readonly text: ArticleText
  readonly language: string
  readonly ref: Ref<HTMLDivElement>
  readonly onOpenLink: (url: string) => void
}

/**
 * The canonical text as elements, each block with its start, as `dom/highlight` reads it. Rendered once per text:
 * marks are painted over it and never change it.
 */
export const ArticleBody = memo(
  function ArticleBody({ text, language, ref, onOpenLink }: ArticleBodyProps) {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link === null) return
      event.preventDefault()
      onOpenLink(link.href)
    }
    const lang = language === '' ? {} : { lang: language }
    return (
      <div
        ref={ref}
        className={
          text.blocks.length > manyBlocks
            ? 'reader-text reader-text-large ui-selectable'
            : 'reader-text ui-selectable'
        }
        dir="auto"
        role="document"
        aria-label="Text of the article"
        data-pane-focus
        tabIndex={0}
        {...lang}
        onClick={onClick}
      >
        {groupBlocks(text.blocks).map((group) =>
          group.kind === 'block' ? (
            <BlockElement key={group.block.start} block={group.block} text={text} />
          ) : (
            <ul key={group.items[0]?.start}>
              {group.items.map((block) => (
                <BlockElement key={block.start} block={block} text={text} />
              ))}
            </ul>
          ),
        )}
      </div>
    )
  },
  (before, after) => before.text.id === after.text.id && before.language === after.language,
)

const elements = {
  paragraph: 'p',
  heading: 'h2',
  'list-item': 'li',
  'block-quote': 'blockquote',
  preformatted: 'pre',
} as const
const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

function BlockElement({ block, text }: { readonly block: Block; readonly text: ArticleText }) {
  const Element = block.kind === 'heading' ? (headings[(block.level ?? 2) - 2] ?? 'h2') : elements[block.kind]
  return (
    <Element data-start={block.start} dir="auto">
      {blockPieces(text.text, block, text.links).map((piece, index) =>
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
