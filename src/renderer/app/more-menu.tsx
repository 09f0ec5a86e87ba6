import { Ellipsis } from 'lucide-react'
import { useSession } from '@/renderer/session/use-session'
import { MenuButton } from '@/renderer/ui/menu-button'
import { menuEntry } from './menu-entry'
import { useMenuState } from './use-menu-state'

/** By itself, since what undo would do is another with each change, and all beside it stays as it is. */
export function MoreMenu() {
  const session = useSession()
  const { undo, redo } = useMenuState()
  return (
    <MenuButton
      label="More"
      icon={<Ellipsis />}
      entries={[
        menuEntry(session, 'undo', { label: `Undo ${undo ?? ''}`.trim(), isDisabled: undo === null }),
        menuEntry(session, 'redo', { label: `Redo ${redo ?? ''}`.trim(), isDisabled: redo === null }),
        menuEntry(session, 'export', { label: 'Export…', startsGroup: true }),
        menuEntry(session, 'query-form', { label: 'Search by form…' }),
        menuEntry(session, 'batch-search', { label: 'Search for a list of names…' }),
        menuEntry(session, 'dictionary', { label: 'Dictionary of names…' }),
        ...(session.platform.backups === null ? [] : [menuEntry(session, 'backups', { label: 'Backups…' })]),
        menuEntry(session, 'shortcuts', { startsGroup: true }),
        menuEntry(session, 'about'),
      ]}
    />
  )
}
