import type { DragEvent } from 'react'
import type { Mark } from '@/core/annotation/mark'
import { writeExcerptDrag } from '@/renderer/session/excerpt-drag'
import { excerptOfMark } from './excerpt-of-mark'
import { useReader } from './reader-context'

/** For an element that stands for a mark: it can be dragged into a note. Not for a name, which is no excerpt. */
export function useMarkDrag() {
  const { article, tags } = useReader()
  return (mark: Mark) =>
    mark.kind === 'entity'
      ? {}
      : {
          draggable: true,
          onDragStart: ({ dataTransfer }: DragEvent) => {
            const excerpts = excerptOfMark(article, mark, tags)
            const texts = excerpts.map(({ text }) => text)
            writeExcerptDrag(dataTransfer, texts, () => Promise.resolve(excerpts))
          },
        }
}
