import { useCallback, useMemo, useState } from 'react'
import { useSession } from '@/renderer/session/use-session'
import { Checkbox } from '@/renderer/ui/checkbox'
import { formatDateRange } from '@/renderer/ui/format-date-range'
import { RowList } from '@/renderer/ui/row-list'
import { selectRows, type RowSelection } from '@/renderer/ui/select-rows'
import { nextEntityItems, type SeenItem } from '@/store/queries/entity-items'
import { entityMentions, type ItemMentions } from '@/store/queries/entity-mentions'
import { openPlace } from './open-place'
import { precisionOf, timelineEntries } from './timeline-entries'
import { usePages } from './use-pages'
import type { EntityShown } from './use-entity'

interface Page extends SeenItem {
  readonly found: ItemMentions | null
}

const pageSize = 60

/** When it was written about, and which days its sentences name, with how exactly they do. */
export function TimelineTab({ shown }: { readonly shown: EntityShown }) {
  const { db } = useSession()
  const [published, setPublished] = useState(true)
  const [selection, setSelection] = useState<RowSelection>({ active: null, anchor: null, ticked: new Set() })
  const { keys } = shown.view
  const next = useCallback(
    async (after: Page | null, limit: number): Promise<Page[]> => {
      const items = await nextEntityItems(db, keys, after, limit)
      const ids = items.map(({ itemId }) => itemId)
      const byId = new Map((await entityMentions(db, keys, ids)).map((one) => [one.item.id, one]))
      return items.map((item) => ({ ...item, found: byId.get(item.itemId) ?? null }))
    },
    [db, keys],
  )
  const { rows, isDone, more } = usePages(next, pageSize, shown.tick)
  const entries = useMemo(() => {
    const all = timelineEntries(rows.map(({ found }) => found).filter((found) => found !== null))
    return new Map(all.filter(({ kind }) => published || kind === 'named').map((entry) => [entry.id, entry]))
  }, [rows, published])
  const ids = useMemo(() => [...entries.keys()], [entries])
  return (
    <>
      <div className="ui-page-tools">
        <Checkbox isSelected={published} onChange={setPublished}>
          Days of publication
        </Checkbox>
        <span className="people-quiet" role="status">
          {isDone ? '' : 'The newest articles; those before come as you scroll.'}
        </span>
      </div>
      {ids.length === 0 ? (
        <p className="people-none">{isDone ? 'No day is known.' : ''}</p>
      ) : (
        <RowList
          label="Timeline"
          ids={ids}
          selection={selection}
          rowHeight={64}
          hasTicks={false}
          className="timeline"
          onShow={(_, end) => {
            if (end >= ids.length - 8) more()
          }}
          onGesture={(gesture) => {
            const to = selectRows(ids, selection, gesture)
            setSelection(to)
            return to
          }}
          onOpen={(id) => {
            const entry = entries.get(id)
            if (entry !== undefined) openPlace(entry.itemId, entry.span)
          }}
        >
          {(id) => {
            const entry = entries.get(id)
            if (entry === undefined) return null
            return (
              <span className="timeline-entry" data-kind={entry.kind}>
                <span className="timeline-day">
                  <span className="ui-tabular">{formatDateRange(entry.date)}</span>
                  <span className="people-quiet">{precisionWords[precisionOf(entry.date)]}</span>
                </span>
                <span className="mention">
                  <span className="mention-words" data-part="open">
                    {entry.kind === 'published' ? `Published: ${entry.words}` : entry.words}
                  </span>
                  <span className="people-foot">
                    {entry.said !== '' && <span>“{entry.said}”</span>}
                    {entry.kind === 'named' && <span>{entry.title}</span>}
                    {entry.source !== '' && <span>{entry.source}</span>}
                  </span>
                </span>
              </span>
            )
          }}
        </RowList>
      )}
    </>
  )
}

const precisionWords = { day: 'day', month: 'month only', year: 'year only', range: 'range' }
