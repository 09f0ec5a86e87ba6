import { useEffect, useState, type RefObject } from 'react'
import type { EntityMentionMark } from '@/core/annotation/mark'
import type { TextIndex } from '@/dom/highlight/index-text'
import { rangeOf } from '@/dom/highlight/range-of'
import { entityTypeView } from '@/renderer/session/entity-types'
import { markKey } from '../marks/mark-key'

interface Letter {
  readonly key: string
  readonly type: EntityMentionMark['type']
  readonly left: number
  readonly top: number
}

interface LetterLayerProps {
  readonly column: RefObject<HTMLElement | null>
  readonly index: TextIndex
  readonly mentions: readonly EntityMentionMark[]
}

/** A small letter at the end of each mention: its type has to be seen without its colour too. */
export function LetterLayer({ column, index, mentions }: LetterLayerProps) {
  const [letters, setLetters] = useState<readonly Letter[]>([])
  useEffect(() => {
    const element = column.current
    if (element === null) return
    // Calls once at the start of observing too.
    const observer = new ResizeObserver(() => {
      setLetters(measureLetters(element, index, mentions))
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [column, index, mentions])
  return (
    <div aria-hidden>
      {letters.map((letter) => (
        <span
          key={letter.key}
          className="reader-letter"
          data-type={letter.type}
          style={{ left: letter.left, top: letter.top }}
        >
          {entityTypeView(letter.type).letter.toUpperCase()}
        </span>
      ))}
    </div>
  )
}

function measureLetters(
  column: HTMLElement,
  index: TextIndex,
  mentions: readonly EntityMentionMark[],
): Letter[] {
  const origin = column.getBoundingClientRect()
  return mentions.flatMap((mention) => {
    const box = [...(rangeOf(index, mention.spans[0])?.getClientRects() ?? [])].at(-1)
    if (box === undefined) return []
    return [
      {
        key: markKey(mention),
        type: mention.type,
        left: box.right - origin.left,
        top: box.bottom - origin.top,
      },
    ]
  })
}
