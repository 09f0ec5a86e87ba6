import { useLiveQuery } from 'dexie-react-hooks'
import type { Analysis } from '@/core/annotation/analysis'
import type { ItemStep } from '@/core/history/item/item-step'
import { stepWords, type StepNames } from '@/core/history/item/step-words'
import { tagPath } from '@/core/tag/tag-path'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'
import { goBackTo } from '@/store/go-back-to'
import { useItemHistory } from './use-item-history'
import './history.css'

/** Everything that was ever done to one article, and the way back to each point of it. */
export function HistoryDialog({
  itemId,
  onClose,
}: {
  readonly itemId: string
  readonly onClose: () => void
}) {
  const session = useSession()
  const { steps, upTo, isWhole, trouble } = useItemHistory(itemId)
  const names = useNames()
  const analyses = useAnalyses(itemId)
  const rows = [...steps, ...analyses].sort((a, b) => momentOf(b) - momentOf(a))
  const goBack = async ({ seq, at }: ItemStep) => {
    const input = { itemId, seq, steps, upTo }
    const done = await session.runFrom(() => goBackTo(session.db, input, session.context()))
    if (!done) return
    onClose()
    await noticeWithUndo(
      session,
      `The article and its marks are as they were on ${formatMoment(at, 'minute')}.`,
    )
  }
  return (
    <Dialog title="History of the article" isOpen onClose={onClose} isDismissable size="large">
      <p className="history-quiet">
        Newest first. Going back is a change of its own: it can be undone, and nothing of the history is lost.
      </p>
      <ol className="history-list" tabIndex={0} aria-label="What was done">
        {rows.map((row) =>
          'engine' in row ? (
            <EngineRow key={row.engine} analysis={row} />
          ) : (
            names !== undefined && (
              <StepRow
                key={row.seq}
                step={row}
                names={names}
                isNow={row === steps[0]}
                onGoBack={() => void goBack(row)}
              />
            )
          ),
        )}
      </ol>
      {!isWhole && (
        <p className="history-quiet" role="status">
          Reading history…
        </p>
      )}
      {trouble !== '' && <p role="alert">Not all of the history could be read. {trouble}</p>}
    </Dialog>
  )
}

interface StepRowProps {
  readonly step: ItemStep
  readonly names: StepNames
  readonly isNow: boolean
  readonly onGoBack: () => void
}

const prefixes: Record<ItemStep['kind'], string> = { do: '', undo: 'Undo: ', redo: 'Redo: ' }

function StepRow({ step, names, isNow, onGoBack }: StepRowProps) {
  const moment = formatMoment(step.at, 'minute')
  const isThere = step.item === null || step.item[1] !== null
  return (
    <li className="history-step">
      <div>
        <span className="history-name">
          {prefixes[step.kind]}
          {step.name}
        </span>
        <span className="history-quiet">
          {' '}
          by me, <time dateTime={new Date(step.at).toISOString()}>{moment}</time>
        </span>
        <ul className="history-words">
          {stepWords(step, names).map((words, place) => (
            <li key={place}>{words}</li>
          ))}
        </ul>
      </div>
      {isNow ? (
        <span className="history-quiet">as it is now</span>
      ) : (
        isThere && (
          <Button aria-label={`Go back to ${step.name}, ${moment}`} onPress={onGoBack}>
            Go back to this
          </Button>
        )
      )}
    </li>
  )
}

type EngineRun = Pick<Analysis, 'engine' | 'made' | 'mentions' | 'quotes'>

const momentOf = (row: ItemStep | EngineRun): number => ('engine' in row ? row.made : row.at)

/** What the engine found last: derived, made again at any time, and never part of what one goes back to. */
function useAnalyses(itemId: string): readonly EngineRun[] {
  const { db } = useSession()
  const analyses = useLiveQuery(
    () => db.analyses.where('[itemId+engine]').between([itemId], [itemId, []]).toArray(),
    [db, itemId],
  )
  return analyses ?? []
}

function EngineRow({ analysis: { engine, made, mentions, quotes } }: { readonly analysis: EngineRun }) {
  return (
    <li className="history-step">
      <div>
        <span className="history-name">Analysis</span>
        <span className="history-quiet">
          {' '}
          by the engine {engine}, {formatMoment(made, 'minute')}
        </span>
        <ul className="history-words">
          <li>
            {formatCount(mentions.length)} mentions and {formatCount(quotes.length)} quotes found
          </li>
        </ul>
      </div>
    </li>
  )
}

function useNames(): StepNames | undefined {
  const { db } = useSession()
  return useLiveQuery(async () => {
    const tags = new Map((await db.tags.toArray()).map((tag) => [tag.id, tag]))
    const collections = new Map((await db.collections.toArray()).map((each) => [each.id, each]))
    return {
      tag: (id: string) => tagPath(id, tags),
      collection: (id: string) => tagPath(id, collections),
    }
  }, [db])
}
