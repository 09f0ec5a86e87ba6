import { useEffect, useState, type RefObject } from 'react'
import { MessageSquare, Tag } from 'lucide-react'
import type { Mark } from '@/core/annotation/mark'
import { tagPath } from '@/core/tag/tag-path'
import type { TextIndex } from '@/dom/highlight/index-text'
import { markKey } from '../marks/mark-key'
import { markTitle } from '../marks/mark-title'
import { pointAt, usePointedMarks } from '../marks/use-pointed-marks'
import { useReader } from '../reader-context'
import { useMarkDrag } from '../use-mark-drag'
import { layBars, type LaidBar } from './lay-bars'
import { measureBars } from './measure-bars'

/** From so much room on (see `article.css`) comments are read in the margin, CSS px. */
const wideGutter = 150
const lineHeight = 16
/** Lines of a comment that are shown, and its characters in a line, more or less. */
const mostLines = 4
const lineLength = 26

interface NoteLayerProps {
  /** What the notes stand beside, and are positioned in. */
  readonly column: RefObject<HTMLElement | null>
  readonly index: TextIndex
  /** Highlights, comments, and what else has a comment or tags, in text order. */
  readonly notes: readonly Mark[]
  readonly chosen: Mark | null
  readonly onOpen: (mark: Mark) => void
}

/** Highlights and comments at their place in the margin: a bar as long as the words, and what was written on them. */
export function NoteLayer({ column, index, notes, chosen, onOpen }: NoteLayerProps) {
  const [laid, setLaid] = useState<{ readonly bars: readonly LaidBar[]; readonly isWide: boolean }>({
    bars: [],
    isWide: false,
  })
  useEffect(() => {
    const element = column.current
    if (element === null) return
    // Calls once at the start of observing too.
    const observer = new ResizeObserver(() => {
      setLaid(layNotes(element, index, notes))
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [column, index, notes])
  const byKey = new Map(notes.map((mark) => [markKey(mark), mark]))
  return (
    <div className="reader-notes" role="group" aria-label="Notes in the margin" data-wide={laid.isWide}>
      {laid.bars.map((bar) => {
        const mark = byKey.get(bar.key)
        if (mark === undefined) return null
        const isChosen = chosen !== null && markKey(chosen) === bar.key
        return (
          <Note
            key={bar.key}
            bar={bar}
            mark={mark}
            isWide={laid.isWide}
            isChosen={isChosen}
            onOpen={onOpen}
          />
        )
      })}
    </div>
  )
}

interface NoteProps {
  readonly bar: LaidBar
  readonly mark: Mark
  readonly isWide: boolean
  readonly isChosen: boolean
  readonly onOpen: (mark: Mark) => void
}

function Note({ bar, mark, isWide, isChosen, onOpen }: NoteProps) {
  const { colourNames, tags } = useReader()
  const drag = useMarkDrag()
  const isPointed = usePointedMarks(({ pointed }) => pointed.some((other) => markKey(other) === bar.key))
  const comment = mark.annotation?.comment ?? ''
  const tagIds = mark.annotation?.tagIds ?? []
  const paths = tagIds.map((id) => tagPath(id, tags)).join(', ')
  const title = [markTitle(mark, colourNames), comment, paths].filter((part) => part !== '').join('. ')
  const colour = mark.kind === 'highlight' ? { 'data-colour': mark.colour } : {}
  const name = mark.kind === 'highlight' ? colourNames[mark.colour] : undefined
  return (
    <>
      <div
        className="reader-note-bar"
        data-lane={bar.lane}
        data-tied={isPointed || isChosen}
        style={{ top: bar.top, height: bar.bottom - bar.top }}
        {...colour}
      />
      {bar.labelTop !== null && (
        <button
          type="button"
          className="reader-note"
          tabIndex={-1}
          aria-label={title}
          title={title}
          data-tied={isPointed || isChosen}
          style={{ top: bar.labelTop, maxHeight: noteHeight(mark, isWide) }}
          {...colour}
          {...drag(mark)}
          onPointerEnter={() => {
            pointAt([mark])
          }}
          onPointerLeave={() => {
            pointAt([])
          }}
          onClick={() => {
            onOpen(mark)
          }}
        >
          {comment !== '' ? <MessageSquare aria-hidden /> : tagIds.length > 0 && <Tag aria-hidden />}
          {isWide && <span className="reader-note-words">{comment || paths || (name ?? '')}</span>}
        </button>
      )}
    </>
  )
}

function noteHeight(mark: Mark | undefined, isWide: boolean): number {
  const comment = isWide ? (mark?.annotation?.comment ?? '') : ''
  const lines = Math.max(1, Math.min(mostLines, Math.ceil(comment.length / lineLength)))
  return lines * lineHeight + 8
}

function layNotes(column: HTMLElement, index: TextIndex, notes: readonly Mark[]) {
  const gutter = parseFloat(getComputedStyle(column.parentElement ?? column).paddingInlineEnd)
  const isWide = gutter >= wideGutter
  const byKey = new Map(notes.map((mark) => [markKey(mark), mark]))
  const bars = layBars(measureBars(column, index, notes), 'beside', (key) =>
    noteHeight(byKey.get(key), isWide),
  )
  return { bars, isWide }
}
