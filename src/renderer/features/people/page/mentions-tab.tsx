import { useCallback, useEffect, useMemo, useState } from 'react'
import { ArrowRightLeft } from 'lucide-react'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { SearchField } from '@/renderer/ui/search-field'
import { RowList } from '@/renderer/ui/row-list'
import { selectRows, type RowSelection } from '@/renderer/ui/select-rows'
import type { ItemMentions } from '@/store/queries/entity-mentions'
import { countWords } from '../count-words'
import { useEntityTask } from './entity-task'
import { MentionRow } from './mention-row'
import { firstMentions, mentionPageSize, mentionRows, type MentionedItem } from './mention-rows'
import { MoveDialog } from './move-dialog'
import { openPlace } from './open-place'
import { usePages } from './use-pages'
import type { EntityShown } from './use-entity'

interface MentionsTabProps {
  readonly shown: EntityShown
  /** The first page has been read. */
  readonly onRows: () => void
}

/** Every mention in its sentence, newest first; each opens there, and can be moved to another entity. */
export function MentionsTab({ shown, onRows }: MentionsTabProps) {
  const { db } = useSession()
  const [words, setWords] = useState('')
  const isMoving = useEntityTask(({ task }) => task.kind === 'move')
  const [selection, setSelection] = useState<RowSelection>({ active: null, anchor: null, ticked: new Set() })
  const { keys } = shown.view
  const next = useCallback(
    (after: MentionedItem | null, limit: number, tick: string) =>
      after === null && words === '' && limit === mentionPageSize
        ? firstMentions(db, keys, tick)
        : mentionRows(db, keys, words, after, limit),
    [db, keys, words],
  )
  const { rows, isDone, more } = usePages(next, mentionPageSize, shown.tick)
  const isRead = rows.length > 0 || isDone
  useEffect(() => {
    if (isRead) onRows()
  }, [isRead, onRows])
  const mentions = useMemo(
    () =>
      new Map(
        rows.flatMap(({ found }) =>
          (found?.mentions ?? []).map((mention, at) => [
            mention.id,
            { mention, found: found as ItemMentions, at, isFirst: at === 0 },
          ]),
        ),
      ),
    [rows],
  )
  const ids = useMemo(() => [...mentions.keys()], [mentions])
  const chosen = ids.filter((id) => selection.ticked.has(id))
  const subjects = chosen.flatMap((id) => {
    const row = mentions.get(id)
    const mark = row?.found.marks.find((one) => one.id === id)
    return row === undefined || mark === undefined ? [] : [mark.annotation ?? { mark, text: row.found.text }]
  })
  const isIdle = isMoving && subjects.length === 0
  useEffect(() => {
    if (isIdle) useEntityTask.setState({ task: { kind: 'none' } })
  }, [isIdle])
  const onShow = (_: number, end: number) => {
    if (end >= ids.length - 8) more()
  }
  return (
    <>
      <div className="ui-page-tools" role="search" aria-label="Filter mentions">
        <SearchField
          label="Words in the sentence, the title or the source"
          placeholder="Words, title or source"
          value={words}
          onChange={setWords}
        />
        <span className="people-quiet" role="status">
          {chosen.length > 0 ? `${countWords(chosen.length, 'mention')} selected` : ''}
        </span>
        <Button
          icon={<ArrowRightLeft />}
          isDisabled={chosen.length === 0}
          onPress={() => {
            useEntityTask.setState({ task: { kind: 'move' } })
          }}
        >
          Move to another…
        </Button>
      </div>
      {ids.length === 0 && isDone ? (
        <p className="people-none">
          {words === '' ? 'No mention is left of it.' : 'No mention has these words beside it.'}
        </p>
      ) : (
        <RowList
          label="Mentions"
          ids={ids}
          selection={selection}
          rowHeight={72}
          onShow={onShow}
          onGesture={(gesture) => {
            const to = selectRows(ids, selection, gesture)
            setSelection(to)
            return to
          }}
          onOpen={(id) => {
            const row = mentions.get(id)
            if (row !== undefined) openPlace(row.found.item.id, row.mention.span)
          }}
        >
          {(id) => {
            const row = mentions.get(id)
            return row === undefined ? null : <MentionRow {...row} />
          }}
        </RowList>
      )}
      {!isDone && words !== '' && ids.length < 8 && (
        <div className="people-more">
          <Button variant="quiet" onPress={more}>
            Look further back
          </Button>
        </div>
      )}
      {isMoving && subjects.length > 0 && (
        <MoveDialog
          subjects={subjects}
          from={shown.view}
          onClose={() => {
            useEntityTask.setState({ task: { kind: 'none' } })
          }}
          onMoved={() => {
            setSelection({ active: null, anchor: null, ticked: new Set() })
          }}
        />
      )}
    </>
  )
}
