import { memo, useDeferredValue, useLayoutEffect, useMemo, type CSSProperties, type ReactNode } from 'react'
import type { ArticleText } from '@/core/article/article-text'
import { chunkBlocks, type Chunk } from './chunk-blocks'
import { splitBlocks } from './split-blocks'

/** Chunks that stand in one section. The engine watches only what is in a section near the view, so that a book costs no more than an article. */
const sectionSize = 32

interface SectionsProps {
  readonly text: ArticleText
  /** Where the text is looked at first, code units. */
  readonly start: number
  /** Called when all of the text is there. */
  readonly onWhole: () => void
  /** Has to stay the same. */
  readonly children: (chunk: Chunk, text: ArticleText) => ReactNode
}

/**
 * A long text in sections of chunks, of which what is out of sight is not laid out. What is near `start` is there at
 * once, so that it can be read; the rest a moment later.
 */
export function Sections({ text, start, onWhole, children }: SectionsProps) {
  const sections = useMemo(() => sectionsOf(text), [text])
  const isWhole = useDeferredValue(true, sections.length <= 3)
  useLayoutEffect(() => {
    if (isWhole) onWhole()
  }, [isWhole, onWhole])
  const first = sections.findLastIndex(([chunk]) => (chunk?.blocks[0]?.start ?? 0) <= start)
  return sections.map((section, at) => (
    <Section key={at} text={text} section={section} isFilled={isWhole || Math.abs(at - first) <= 1}>
      {children}
    </Section>
  ))
}

interface SectionProps extends Pick<SectionsProps, 'text' | 'children'> {
  readonly section: readonly Chunk[]
  readonly isFilled: boolean
}

const Section = memo(function Section({ text, section, isFilled, children }: SectionProps) {
  return (
    <div className="reader-chunk" style={sizeOf(section)}>
      {isFilled &&
        section.map((chunk, at) => (
          <div key={at} className="reader-chunk" style={sizeOf([chunk])}>
            {children(chunk, text)}
          </div>
        ))}
    </div>
  )
})

function sectionsOf(text: ArticleText): readonly (readonly Chunk[])[] {
  const chunks = chunkBlocks(splitBlocks(text.text, text.blocks))
  return Array.from({ length: Math.ceil(chunks.length / sectionSize) }, (_, at) =>
    chunks.slice(at * sectionSize, (at + 1) * sectionSize),
  )
}

/** What `article.css` guesses the height from, before it is laid out. */
function sizeOf(chunks: readonly Chunk[]): CSSProperties {
  const sum = (of: (chunk: Chunk) => number) => chunks.reduce((total, chunk) => total + of(chunk), 0)
  return {
    '--units': sum(({ units }) => units),
    '--blocks': sum(({ blocks }) => blocks.length),
  } as CSSProperties
}
