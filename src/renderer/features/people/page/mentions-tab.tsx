import { useCallback, useEffect, useMemo, useState } from 'react'
import { ArrowRightLeft } from 'lucide-react'
import { fold } from '@/core/language/fold'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { SearchField } from '@/renderer/ui/search-field'
import { RowList } from '@/renderer/ui/row-list'
import { selectRows, type RowSelection } from '@/renderer/ui/select-rows'
import { entityMentions, type ItemMentions } from '@/store/queries/entity-mentions'
import { nextEntityItems, type SeenItem } from '@/store/queries/entity-items'
import { countWords } from '../count-words'
import { MentionRow } from './mention-row'
import { MoveDialog } from './move-dialog'
import { openPlace } from './open-place'
import { usePages } from './use-pages'
import type { EntityShown } from './use-entity'

interface PageRow extends SeenItem {
  readonly found: ItemMentions | null
}

/** Items of one read: the first ones have to be there at once. */
const pageSize = 16
/** Items looked through for one page of a filter, before what was found is shown. */
const mostLooked = 400

interface MentionsTabProps {
  readonly shown: EntityShown
  /** The first page has been read. */
  readonly onRows: () => void
}

/** Every mention in its sentence, newest first; each opens there, and can be moved to another entity. */
export function MentionsTab({ shown, onRows }: MentionsTabProps) {
  const { db } = useSession()
  const [words, setWords] = useState('')
  const [isMoving, setMoving] = useState(false)
  const [selection, setSelection] = useState<RowSelection>({ active: null, anchor: null, ticked: new Set() })
  const { keys } = shown.view
  const next = useCallback(
    async (after: PageRow | null, limit: number): Promise<readonly PageRow[]> => {
      const page: PageRow[] = []
      let last: SeenItem | null = after
      let kept = 0
      for (let looked = 0; kept < limit && looked < mostLooked; looked += limit) {
        const items = await nextEntityItems(db, keys, last, limit)
        const ids = items.map(({ itemId }) => itemId)
        const byId = new Map((await entityMentions(db, keys, ids)).map((one) => [one.item.id, one]))
        for (const item of items) {
          const found = filtered(byId.get(item.itemId) ?? null, words)
          if (found !== null) kept += 1
          page.push({ ...item, found })
        }
        last = items.at(-1) ?? null
        if (items.length < limit || words === '') break
      }
      return page
    },
    [db, keys, words],
  )
  const { rows, isDone, more } = usePages(next, pageSize, shown.tick)
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
            setMoving(true)
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
      {isMoving && (
        <MoveDialog
          subjects={subjects}
          from={shown.view}
          onClose={() => {
            setMoving(false)
          }}
          onMoved={() => {
            setSelection({ active: null, anchor: null, ticked: new Set() })
          }}
        />
      )}
    </>
  )
}

/** Those mentions whose sentence has all the words; all of them where title or source has. */
function filtered(found: ItemMentions | null, words: string): ItemMentions | null {
  const wanted = fold(words).split(' ').filter(Boolean)
  if (found === null || wanted.length === 0) return found
  const about = fold(`${found.item.title} ${found.item.source}`)
  const mentions = found.mentions.filter(({ sentence }) => {
    const text = `${about} ${fold(sentence)}`
    return wanted.every((word) => text.includes(word))
  })
  return mentions.length === 0 ? null : { ...found, mentions }
}
