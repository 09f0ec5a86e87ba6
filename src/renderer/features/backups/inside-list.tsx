import { useCallback, useState } from 'react'
import type { ListedBackup } from '@/contract/backup-state'
import { listInside } from '@/renderer/session/backup/look-inside'
import { useSession } from '@/renderer/session/use-session'
import { formatCount } from '@/renderer/ui/format-count'
import { formatPublished } from '@/renderer/ui/format-published'
import { RowList } from '@/renderer/ui/row-list'
import { SearchField } from '@/renderer/ui/search-field'
import { type RowSelection, selectRows } from '@/renderer/ui/select-rows'
import { FailureText } from './failure-text'
import { useLook, type LookParts } from './use-look'
import { WorkProgress } from './work-progress'

interface InsideListProps {
  readonly backup: ListedBackup
  readonly onOpen: (itemId: string) => void
}

const nowhere: RowSelection = { active: null, anchor: null, ticked: new Set() }
/** CSS px. */
const rowHeight = 44

/** The items of a backup, to be found by their title or source. */
export function InsideList({ backup, onOpen }: InsideListProps) {
  const session = useSession()
  const { name } = backup
  const look = useCallback((parts: LookParts) => listInside(session, { name, ...parts }), [session, name])
  const { outcome, ...progress } = useLook(name, look)
  const [query, setQuery] = useState('')
  const [selection, setSelection] = useState(nowhere)
  if (outcome === null) return <WorkProgress label="Reading the backup" {...progress} />
  if (outcome.kind === 'failed') return <FailureText {...outcome} />
  const wanted = query.trim().toLocaleLowerCase()
  const shown = outcome.items.filter(({ title, source }) =>
    `${title} ${source}`.toLocaleLowerCase().includes(wanted),
  )
  const byId = new Map(shown.map((item) => [item.id, item]))
  const ids = [...byId.keys()]
  return (
    <>
      <SearchField label="Find in the backup" value={query} onChange={setQuery} />
      <p className="backups-quiet" role="status">
        {wanted === ''
          ? `${formatCount(ids.length)} ${ids.length === 1 ? 'item' : 'items'}. Enter opens one.`
          : `${formatCount(ids.length)} of ${formatCount(outcome.items.length)}`}
      </p>
      <RowList
        label="Items of the backup"
        className="backups-inside"
        ids={ids}
        selection={selection}
        hasTicks={false}
        isFixed
        rowHeight={rowHeight}
        onGesture={(gesture) => {
          const next = selectRows(ids, selection, gesture)
          setSelection(next)
          return next
        }}
        onOpen={onOpen}
      >
        {(id) => {
          const item = byId.get(id)
          return (
            item !== undefined && (
              <div data-part="open" className="backups-inside-row">
                <span>{item.title === '' ? 'Untitled' : item.title}</span>
                <span className="backups-quiet">
                  {[item.source, formatPublished(item.published), item.trashed > 0 ? 'in the trash' : '']
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </div>
            )
          )
        }}
      </RowList>
    </>
  )
}
