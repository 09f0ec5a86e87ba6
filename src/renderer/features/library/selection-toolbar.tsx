import { X } from 'lucide-react'
import { formatCount } from '@/renderer/ui/format-count'
import { IconButton } from '@/renderer/ui/icon-button'
import { Toolbar } from '@/renderer/ui/toolbar'
import { useSession } from '@/renderer/session/use-session'
import { itemMenu } from './item-menu'
import { useItemList } from './use-item-list'

interface SelectionToolbarProps {
  readonly ids: readonly string[]
  readonly inTrash: boolean
}

/** What can be done with all selected items at once; in the place of the list's header, so that nothing moves. */
export function SelectionToolbar({ ids, inTrash }: SelectionToolbarProps) {
  const session = useSession()
  const gesture = useItemList((state) => state.gesture)
  const actions = itemMenu(session, ids, inTrash).filter((entry) => entry.isDisabled !== true)
  return (
    <Toolbar label="Selected items" className="library-list-head">
      <span className="library-list-name" role="status">
        {formatCount(ids.length)} selected
      </span>
      {actions.map((entry) => (
        <IconButton
          key={entry.id}
          label={entry.label.replace('…', '')}
          {...(entry.keys === undefined ? {} : { keys: entry.keys })}
          onPress={entry.run}
        >
          {entry.icon}
        </IconButton>
      ))}
      <IconButton
        label="Clear selection"
        keys="Escape"
        onPress={() => {
          gesture({ kind: 'none' })
        }}
      >
        <X />
      </IconButton>
    </Toolbar>
  )
}
