import { useState } from 'react'
import { ArrowDownWideNarrow, Timer } from 'lucide-react'
import type { ItemSort } from '@/core/article/library-view'
import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'
import { MenuButton } from '@/renderer/ui/menu-button'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { EmptyTrashDialog } from './empty-trash-dialog'
import { setTrashDays, useTrashDays } from './trash-time'

const sorts: readonly { readonly id: ItemSort; readonly label: string; readonly short: string }[] = [
  { id: 'captured', label: 'Date added, newest first', short: 'Added' },
  { id: 'published', label: 'Date published, newest first', short: 'Published' },
  { id: 'title', label: 'Title, A to Z', short: 'Title' },
  { id: 'source', label: 'Source, A to Z', short: 'Source' },
]

interface ListHeaderProps {
  readonly name: string
  /** null while it is counted. */
  readonly count: number | null
  readonly inTrash: boolean
}

export function ListHeader({ name, count, inTrash }: ListHeaderProps) {
  const sort = useView((state) => state.sort)
  const show = useView((state) => state.show)
  const session = useSession()
  const trashDays = useTrashDays()
  const [emptying, setEmptying] = useState(false)
  return (
    <header className={`library-list-head${inTrash ? ' library-list-head-trash' : ''}`}>
      <h2 className="library-list-name">
        {name}
        {count !== null && <span className="library-list-count">{formatCount(count)}</span>}
      </h2>
      <MenuButton
        label="Sort"
        icon={<ArrowDownWideNarrow />}
        text={sorts.find((one) => one.id === sort)?.short ?? ''}
        entries={sorts.map(({ id, label }) => ({
          id,
          label,
          isChosen: id === sort,
          run: () => {
            show({ sort: id })
          },
        }))}
      />
      {inTrash && (
        <div className="library-list-trash">
          {count !== null && count > 0 && (
            <Button
              variant="quiet"
              onPress={() => {
                setEmptying(true)
              }}
            >
              Empty trash…
            </Button>
          )}
          <MenuButton
            label="Remove by itself"
            icon={<Timer />}
            text={trashDays === 0 ? 'Kept until emptied' : `Removed after ${String(trashDays)} days`}
            entries={[0, 30, 90, 365].map((days) => ({
              id: String(days),
              label: days === 0 ? 'Never: only by hand' : `After ${String(days)} days in the trash`,
              isChosen: days === trashDays,
              run: () => void setTrashDays(session, days),
            }))}
          />
        </div>
      )}
      {emptying && (
        <EmptyTrashDialog
          onClose={() => {
            setEmptying(false)
          }}
        />
      )}
    </header>
  )
}
