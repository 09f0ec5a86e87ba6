import { useEffect, useState, type RefObject } from 'react'
import type { Span } from '@/core/anchor/span'
import type { EntityMentionMark } from '@/core/annotation/mark'
import type { TextIndex } from '@/dom/highlight/index-text'
import { rangeOf } from '@/dom/highlight/range-of'
import { entityTypeView } from '@/renderer/session/entity-types'
import type { CrowdedStretch } from '../marks/drawn-layers'
import { markKey } from '../marks/mark-key'

interface Letter {
  readonly key: string
  /** `more`: no letter, but how many marks are not drawn there. */
  readonly type: EntityMentionMark['type'] | 'more'
  readonly words: string
  readonly left: number
  readonly top: number
}

interface LetterLayerProps {
  readonly column: RefObject<HTMLElement | null>
  readonly index: TextIndex
  readonly mentions: readonly EntityMentionMark[]
  readonly crowded: readonly CrowdedStretch[]
}

/**
 * A small letter at the end of each mention, since its type has to be seen without its colour too; and where more
 * marks lie over one another than are drawn, how many more.
 */
export function LetterLayer({ column, index, mentions, crowded }: LetterLayerProps) {
  const [letters, setLetters] = useState<readonly Letter[]>([])
  useEffect(() => {
    const element = column.current
    if (element === null) return
    // Calls once at the start of observing too.
    const observer = new ResizeObserver(() => {
      setLetters(measureLetters(element, index, mentions, crowded))
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [column, index, mentions, crowded])
  return (
    <div aria-hidden>
      {letters.map((letter) => (
        <span
          key={letter.key}
          className="reader-letter"
          data-type={letter.type}
          style={{ left: letter.left, top: letter.top }}
        >
          {letter.words}
        </span>
      ))}
    </div>
  )
}

function measureLetters(
  column: HTMLElement,
  index: TextIndex,
  mentions: readonly EntityMentionMark[],
  crowded: readonly CrowdedStretch[],
): Letter[] {
  const origin = column.getBoundingClientRect()
  const placed = (span: Span, letter: Omit<Letter, 'left' | 'top'>): Letter[] => {
    const box = [...(rangeOf(index, span)?.getClientRects() ?? [])].at(-1)
    return box === undefined
      ? []
      : [{ ...letter, left: box.right - origin.left, top: box.bottom - origin.top }]
  }
  return [
    ...mentions.flatMap((mention) => {
      const words = entityTypeView(mention.type).letter.toUpperCase()
      return placed(mention.spans[0], { key: markKey(mention), type: mention.type, words })
    }),
    ...crowded.flatMap((stretch) =>
      placed(stretch, {
        key: `more:${String(stretch.start)}`,
        type: 'more',
        words: `+${String(stretch.more)}`,
      }),
    ),
  ]
}
