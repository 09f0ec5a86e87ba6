import { ArrowLeft, PanelLeft, Plus } from 'lucide-react'
import { SearchBox } from '@/renderer/features/search/search-box'
import { IconButton } from '@/renderer/ui/icon-button'
import { MenuButton } from '@/renderer/ui/menu-button'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { focusBelowBar } from './focus-pane'
import { menuEntry } from './menu-entry'
import { MoreMenu } from './more-menu'
import { runCommand } from './run-command'

interface TopBarProps {
  /** Back to what stood before, where the panes are stacked; null where there is nothing to go back to. */
  readonly onBack: (() => void) | null
  readonly isStacked: boolean
}

export function TopBar({ onBack, isStacked }: TopBarProps) {
  const session = useSession()
  const libraryShown = useView((view) => view.libraryShown)
  const hasTrail = useView((view) => view.trail.length > 0)
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
            ...['paste-new', 'open-file', 'open-folder', 'import', 'clip-link'].map((id) =>
              menuEntry(session, id),
            ),
            ...(session.platform.pages === null
              ? []
              : [
                  menuEntry(session, 'capture-window'),
                  menuEntry(session, 'log-ins', { label: 'Pages behind a log-in…' }),
                ]),
            ...(session.platform.watchedFolder === null
              ? []
              : [menuEntry(session, 'watched-folder', { label: 'Watched folder…' })]),
            ...['add-sample', 'new-note'].map((id) => menuEntry(session, id)),
          ]}
        />
      </div>
      <div className="app-bar-search">
        <SearchBox onLeave={focusBelowBar} />
      </div>
      <div className="app-bar-side app-bar-end">
        <MoreMenu />
      </div>
    </header>
  )
}
