import type { MouseEvent } from 'react'
import { EmptyLibrary } from '@/renderer/features/clip/empty-library'
import { DossierList } from '@/renderer/features/dossiers/dossier-list'
import { DossierPage } from '@/renderer/features/dossiers/dossier-page'
import { ExcerptsView } from '@/renderer/features/excerpts/excerpts-view'
import { WatchLine } from '@/renderer/features/clip/watch/watch-line'
import { BackupLine } from '@/renderer/features/backups/backup-line'
import { BacklogLine } from '@/renderer/features/library/backlog-line'
import { ImportLines } from '@/renderer/features/import/import-lines'
import { LibraryPane } from '@/renderer/features/library/library-pane'
import { NoteList } from '@/renderer/features/notes/note-list'
import { NotePage } from '@/renderer/features/notes/note-page'
import { OrphansView } from '@/renderer/features/orphans/orphans-view'
import { PeopleView } from '@/renderer/features/people/people-view'
import { QuotesView } from '@/renderer/features/quotes/quotes-view'
import { Reader } from '@/renderer/features/reader/reader'
import { RoomLine } from '@/renderer/features/room/room-line'
import { useView } from '@/renderer/session/use-view'
import { MiddlePane } from './middle-pane'
import type { StackLevel } from './use-stack'
import type { PanesProps } from './wide-panes'

interface StackedPanesProps extends PanesProps {
  readonly level: StackLevel
}

/** One pane at a time, where the window is narrow. */
export function StackedPanes({ isEmpty, onEnter, level }: StackedPanesProps) {
  const place = useView((view) => view.place)
  // A click on an item goes on to the reader; the arrow keys stay in the list.
  const onClick = (event: MouseEvent) => {
    const many = event.ctrlKey || event.metaKey || event.shiftKey
    if (!many && event.target instanceof Element && event.target.closest('[role="option"]') !== null)
      onEnter()
  }
  return (
    <div className="app-panes">
      {level === 'library' && (
        <main className="app-main app-library" data-pane="library" aria-label="Library">
          <LibraryPane />
          <WatchLine />
          <ImportLines />
          <BacklogLine />
          <RoomLine />
          <BackupLine />
        </main>
      )}
      {level !== 'library' && place === 'excerpts' && (
        <main className="app-main" data-pane="excerpts">
          <ExcerptsView />
        </main>
      )}
      {level === 'list' && place === 'notes' && (
        <main className="app-main app-list" data-pane="list">
          <NoteList />
        </main>
      )}
      {level === 'reader' && place === 'notes' && (
        <main className="app-main" data-pane="note">
          <NotePage />
        </main>
      )}
      {level === 'list' && place === 'dossiers' && (
        <main className="app-main app-list" data-pane="list">
          <DossierList />
        </main>
      )}
      {level === 'reader' && place === 'dossiers' && (
        <main className="app-main" data-pane="dossier">
          <DossierPage />
        </main>
      )}
      {level !== 'library' && place === 'quotes' && (
        <main className="app-main" data-pane="quotes">
          <QuotesView />
        </main>
      )}
      {level !== 'library' && place === 'people' && (
        <main className="app-main" data-pane="people">
          <PeopleView />
        </main>
      )}
      {level !== 'library' && place === 'orphans' && (
        <main className="app-main" data-pane="orphans">
          <OrphansView />
        </main>
      )}
      {level !== 'library' && place === 'library' && isEmpty && (
        <main className="app-main" data-pane="list">
          <EmptyLibrary />
        </main>
      )}
      {level === 'list' && place === 'library' && !isEmpty && (
        <main className="app-main app-list" data-pane="list" onClick={onClick}>
          <MiddlePane onEnter={onEnter} />
        </main>
      )}
      {level === 'reader' && place === 'library' && !isEmpty && (
        <main className="app-main" data-pane="reader">
          <Reader />
        </main>
      )}
    </div>
  )
}
