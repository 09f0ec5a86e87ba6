import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Span } from '@/core/anchor/span'
import type { Analysis } from '@/core/annotation/analysis'
import { isOrphan } from '@/core/annotation/is-orphan'
import { layOver } from '@/core/annotation/lay-over'
import { nameMarks } from '@/core/entity/name-marks'
import type { Tag } from '@/core/tag/tag'
import type { Article } from '@/store/queries/read-article'
import { useColourNames } from '@/renderer/session/use-colour-names'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { SidePane } from '@/renderer/ui/side-pane'
import type { ReadingCursor } from './cursor/reading-cursor'
import type { CardRequest } from './cards/card-request'
import { chosenMark } from './marks/chosen-mark'
import { referencesByRow } from './marks/references-by-row'
import { pointAt } from './marks/use-pointed-marks'
import type { StatusFilter } from './panel/panel-groups'
import { RepairPane } from './repair/repair-pane'
import { SidePanel } from './panel/side-panel'
import { readerActions } from './reader-actions'
import { OriginalView } from './original/original-view'
import { readingStyle } from './settings/reading-style'
import { useReaderSettings } from './settings/use-reader-settings'
import { ReaderContext, type ReaderState } from './reader-context'
import { ReadingPane } from './reading-pane'

interface ReaderArticleProps {
  readonly article: Article
  readonly tags: readonly Tag[]
}

/** Where the machine found more than this, the text stands there before its suggestions do. */
const manyMentions = 4_000

const closeOriginal = () => {
  useView.getState().show({ originalShown: 'none' })
}

const pointAtNone = () => {
  pointAt([])
}

/** The analysis of the text that is shown; of a very long one a moment after the text. */
function useAnalysis({ text, analysis }: Article): Analysis | null {
  const isLong = analysis !== null && analysis.mentions.length > manyMentions
  const late = useDeferredValue(isLong ? analysis : null, null)
  if (!isLong) return analysis
  return late?.textId === text.id ? late : null
}

/** One item, read: mount it anew for another one. */
export function ReaderArticle({ article, tags }: ReaderArticleProps) {
  const session = useSession()
  const panelShown = useView((view) => view.panelShown)
  const show = useView((view) => view.show)
  const originalShown = useView((view) => view.originalShown)
  const isRepairing = useView((view) => view.repairItemId === article.item.id)
  const selection = useRef<Span | null>(null)
  const onSelected = useCallback((span: Span | null) => {
    selection.current = span
  }, [])
  const [cursor, setCursor] = useState<ReadingCursor | null>(null)
  const [card, setCard] = useState<CardRequest | null>(null)
  const [filter, setFilter] = useState<StatusFilter>('all')
  const [said, setSaid] = useState({ words: '', count: 0 })
  const announce = useCallback((words: string) => {
    setSaid(({ count }) => ({ words, count: count + 1 }))
  }, [])

  const { item, text, annotations, book } = article
  const isAnalysed = article.analysis !== null
  useEffect(() => {
    if (!isAnalysed) session.analyseFirst(item.id)
  }, [session, item.id, isAnalysed])

  const { settings } = useReaderSettings()
  const colourNames = useColourNames()
  const { leastConfidence } = settings
  const analysis = useAnalysis(article)
  const marks = useMemo(() => {
    const here = annotations.filter((annotation) => !isOrphan(annotation, text.id))
    const laid = nameMarks(layOver(here, analysis, item.id, text.text), book)
    return laid.filter((mark) => mark.confidence >= leastConfidence)
  }, [annotations, analysis, item.id, text, book, leastConfidence])
  const references = useMemo(() => referencesByRow(marks, analysis), [marks, analysis])
  const orphans = useMemo(
    () => annotations.filter((each) => each.decision === 'confirmed' && isOrphan(each, text.id)),
    [annotations, text.id],
  )
  const chosen = useMemo(() => chosenMark(marks, cursor, card), [marks, cursor, card])
  useEffect(() => pointAtNone, [])
  const state: ReaderState = useMemo(
    () => ({
      article,
      marks,
      references,
      orphans,
      selection,
      tags: new Map(tags.map((tag) => [tag.id, tag])),
      colourNames,
      actions: readerActions({ session, text, marks, colourNames, announce }),
      goTo: (span) => {
        show({ target: { start: span.start, end: span.end } })
      },
      openCard: setCard,
    }),
    [article, orphans, marks, references, tags, colourNames, session, text, announce, show],
  )
  return (
    <ReaderContext value={state}>
      <div className="reader" style={readingStyle(settings)}>
        <div className="reader-panes">
          {isRepairing ? (
            <RepairPane />
          ) : (
            <ReadingPane
              card={card}
              chosen={chosen}
              cursor={cursor}
              setCursor={setCursor}
              filter={filter}
              announce={announce}
              onSelected={onSelected}
            />
          )}
          {panelShown && (
            <SidePane
              id="reader-panel"
              label="Article panel"
              side="end"
              min={240}
              max={480}
              initial={320}
              className="reader-side"
            >
              <SidePanel filter={filter} onFilter={setFilter} chosen={chosen} />
            </SidePane>
          )}
          {originalShown !== 'none' && <OriginalView as={originalShown} onClose={closeOriginal} />}
          {/* A new element for each saying, so that the same words are said again. */}
          <div className="ui-hidden" role="status">
            <span key={said.count}>{said.words}</span>
          </div>
        </div>
      </div>
    </ReaderContext>
  )
}
