import { ArrowLeft, Ellipsis, PanelLeft, Plus } from 'lucide-react'
import { SearchBox } from '@/renderer/features/search/search-box'
import { IconButton } from '@/renderer/ui/icon-button'
import type { MenuEntry } from '@/renderer/ui/menu'
import { MenuButton } from '@/renderer/ui/menu-button'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { commands } from './commands'
import { runCommand } from './run-command'
import type { UndoNames } from './use-menu-state'

interface TopBarProps {
  /** Back to what stood before, where the panes are stacked; null where there is nothing to go back to. */
  readonly onBack: (() => void) | null
  readonly isStacked: boolean
  readonly names: UndoNames
}

export function TopBar({ onBack, isStacked, names }: TopBarProps) {
  const session = useSession()
  const libraryShown = useView((view) => view.libraryShown)
  const hasTrail = useView((view) => view.trail.length > 0)
  const entry = (id: string, more: Partial<MenuEntry> = {}): MenuEntry => {
    const command = commands.find((candidate) => candidate.id === id)
    const run = () => {
      runCommand(id, session)
    }
    return { id, label: command?.label ?? id, keys: command?.keys[0], run, ...more }
  }
  return (
    <header className="app-bar" data-pane="bar">
      <h1 className="ui-hidden">Cuttings</h1>
      <div className="app-bar-side">
        {isStacked ? (
          <IconButton
            label="Back"
            isDisabled={onBack === null}
            onPress={() => {
              onBack?.()
            }}
          >
            <ArrowLeft />
          </IconButton>
        ) : (
          <IconButton
            label={libraryShown ? 'Hide library' : 'Show library'}
            keys="Mod+Alt+1"
            onPress={() => {
              runCommand('toggle-library', session)
            }}
          >
            <PanelLeft />
          </IconButton>
        )}
        {!isStacked && hasTrail && (
          <IconButton
            label="Back"
            keys="Mod+["
            onPress={() => {
              runCommand('back', session)
            }}
          >
            <ArrowLeft />
          </IconButton>
        )}
        <MenuButton
          label="Add"
          icon={<Plus />}
          text="Add"
          entries={[
            ...['paste-new', 'open-file', 'open-folder', 'import', 'clip-link'].map((id) => entry(id)),
            ...(session.platform.pages === null
              ? []
              : [entry('capture-window'), entry('log-ins', { label: 'Pages behind a log-in…' })]),
            ...(session.platform.watchedFolder === null
              ? []
              : [entry('watched-folder', { label: 'Watched folder…' })]),
            ...['add-sample', 'new-note'].map((id) => entry(id)),
          ]}
        />
      </div>
      <div className="app-bar-search">
        <SearchBox />
      </div>
      <div className="app-bar-side app-bar-end">
        <MenuButton
          label="More"
          icon={<Ellipsis />}
          entries={[
            entry('undo', { label: `Undo ${names.undo ?? ''}`.trim(), isDisabled: names.undo === null }),
            entry('redo', { label: `Redo ${names.redo ?? ''}`.trim(), isDisabled: names.redo === null }),
            entry('export', { label: 'Export…', startsGroup: true }),
            entry('query-form', { label: 'Search by form…' }),
            entry('batch-search', { label: 'Search for a list of names…' }),
            entry('dictionary', { label: 'Dictionary of names…' }),
            ...(session.platform.backups === null ? [] : [entry('backups', { label: 'Backups…' })]),
            entry('shortcuts', { startsGroup: true }),
            entry('about'),
          ]}
        />
      </div>
    </header>
  )
}
