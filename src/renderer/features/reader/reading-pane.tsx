import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type DragEvent,
  type MouseEvent,
} from 'react'
import type { Span } from '@/core/anchor/span'
import type { Mark } from '@/core/annotation/mark'
import type { TextIndex } from '@/dom/highlight/index-text'
import { offsetAtPoint } from '@/dom/highlight/offset-at-point'
import { writeExcerptDrag } from '@/renderer/session/excerpt-drag'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { ArticleBody } from './article/article-body'
import { ArticleHeader } from './article/article-header'
import { ArticleTools } from './article/article-tools'
import { PicturesContext } from './article/pictures-context'
import { NoText } from './article/no-text'
import { TrashBanner } from './article/trash-banner'
import { useNearMarks } from './article/use-near-marks'
import { usePaint } from './article/use-paint'
import { useReadingPlace } from './article/use-reading-place'
import { useRenderedText } from './article/use-rendered-text'
import { useTarget } from './article/use-target'
import type { CardRequest } from './cards/card-request'
import { useOpenMark } from './cards/use-open-mark'
import { cursorStyles } from './cursor/cursor-styles'
import type { ReadingCursor } from './cursor/reading-cursor'
import { useReaderKeys } from './cursor/use-reader-keys'
import { useSelectedSpan } from './cursor/use-selected-span'
import { FindBar } from './find/find-bar'
import { excerptOfWords } from './excerpt-of-words'
import { drawnLayers } from './marks/drawn-layers'
import { markStyles } from './marks/mark-styles'
import { marksAt } from './marks/marks-at'
import { pointAt } from './marks/use-pointed-marks'
import type { StatusFilter } from './panel/panel-groups'
import { useReader } from './reader-context'
import { useReaderSettings } from './settings/use-reader-settings'
import { TextLayers } from './text-layers'

interface ReadingPaneProps {
  readonly card: CardRequest | null
  /** Where the reading cursor stands; null: nowhere. */
  readonly cursor: ReadingCursor | null
  readonly setCursor: (cursor: ReadingCursor | null) => void
  readonly chosen: Mark | null
  readonly filter: StatusFilter
  readonly announce: (words: string) => void
  /** Told of the words that are selected; has to stay the same. */
  readonly onSelected: (span: Span | null) => void
}

/** The text with its marks, its margin, and what floats over it. */
export function ReadingPane(props: ReadingPaneProps) {
  const { card, cursor, setCursor, chosen, filter, announce, onSelected } = props
  const state = useReader()
  const { item, text } = state.article
  const session = useSession()
  const { platform, places } = session
  const [start] = useState(() => useView.getState().target?.start ?? places.of(item.id)?.start ?? 0)
  const findShown = useView((view) => view.findShown)
  const scroller = useRef<HTMLDivElement>(null)
  const column = useRef<HTMLDivElement>(null)
  const showsPictures = useReaderSettings((settings) => settings.settings.showsPictures)
  const shownPictures = useMemo(
    () => ({ itemId: item.id, pictures: showsPictures ? (text.pictures ?? []) : [] }),
    [item.id, text, showsPictures],
  )
  const titleId = useId()
  const { index, ref, onMore } = useRenderedText()
  const near = useNearMarks(scroller, index, state.marks)
  const layers = useMemo(() => drawnLayers(near), [near])
  const selected = useSelectedSpan(index, text.text)
  useEffect(() => {
    onSelected(selected)
  }, [onSelected, selected])
  const keys = useReaderKeys({ state, cursor, filter, index, scroller, setCursor, announce })
  const openMark = useOpenMark(setCursor)

  usePaint(
    index,
    useMemo(() => markStyles(layers.drawn), [layers]),
  )
  usePaint(
    index,
    useMemo(() => cursorStyles(cursor, card), [cursor, card]),
  )
  useReadingPlace(scroller, index, item.id)
  const { openCard } = state
  const reach = useCallback(
    (place: Span) => {
      setCursor(place)
      // What is said of a mark belongs to where it stands; what is being written stays.
      openCard((open) => (open?.kind === 'mark' ? null : open))
    },
    [setCursor, openCard],
  )
  useTarget(index, text.text, scroller, reach)

  const markAt = (event: MouseEvent) => {
    const isPicture = event.target instanceof Element && event.target.closest('figure') !== null
    const offset =
      index === null || isPicture ? null : offsetAtPoint(index.container, event.clientX, event.clientY)
    const mark = offset === null ? undefined : marksAt(near, offset)[0]
    return offset === null || mark === undefined ? null : { mark, offset }
  }
  const onClick = (event: MouseEvent) => {
    const isLink = event.target instanceof Element && event.target.closest('a') !== null
    const isSelecting = document.getSelection()?.isCollapsed === false
    const there = isLink || isSelecting ? null : markAt(event)
    if (there !== null) openMark(there.mark, there.offset)
    else if (!isSelecting) setCursor(null)
  }
  const onDragStart = (event: DragEvent) => {
    // A link or a picture beside the selected words is dragged as itself.
    const alone = event.target instanceof Element ? event.target.closest('a, img') : null
    const isWords = alone === null || document.getSelection()?.containsNode(alone, true) === true
    if (selected === null || !isWords) return
    writeExcerptDrag(event.dataTransfer, [], () =>
      excerptOfWords(session, state, selected, (span) => keys.highlight(span, null)),
    )
  }
  const onPointerMove = (event: MouseEvent) => {
    const there = event.buttons === 0 ? markAt(event) : null
    index?.container.classList.toggle('reader-text-marked', there !== null)
    pointAt(there === null ? [] : [there.mark])
  }
  return (
    <div className="reader-main">
      <ArticleTools item={item} />
      {item.trashed > 0 && <TrashBanner item={item} />}
      {findShown && (
        <FindBar
          text={text.text}
          index={index}
          scroller={scroller}
          onClose={() => {
            focusText(index)
          }}
        />
      )}
      <div ref={scroller} className="reader-scroll">
        <article className="reader-article" aria-labelledby={titleId}>
          <ArticleHeader titleId={titleId} />
          {text.text === '' && <NoText item={item} />}
          <div ref={column} className="reader-column">
            <div
              onClick={onClick}
              onPointerMove={onPointerMove}
              onPointerLeave={pointAtNone}
              onKeyDown={keys.onKeyDown}
              onDragStart={onDragStart}
            >
              <PicturesContext value={shownPictures}>
                <ArticleBody
                  // A list that pictures part is another one: the text is rendered anew.
                  key={`${text.id} ${String(showsPictures)}`}
                  ref={ref}
                  text={text}
                  start={start}
                  onMore={onMore}
                  language={item.language}
                  onOpenLink={(url) => void platform.openLink(url)}
                />
              </PicturesContext>
            </div>
            {index !== null && (
              <TextLayers
                index={index}
                column={column}
                scroller={scroller}
                near={near}
                crowded={layers.crowded}
                card={card}
                chosen={chosen}
                selected={selected}
                onOpen={openMark}
                onHighlight={(span, colour) => void keys.highlight(span, colour)}
              />
            )}
          </div>
        </article>
      </div>
    </div>
  )
}

const pointAtNone = () => {
  pointAt([])
}

function focusText(index: TextIndex | null): void {
  if (index?.container instanceof HTMLElement) index.container.focus({ preventScroll: true })
}
