import type { ReactNode } from 'react'
import { WatchLine } from '@/renderer/features/clip/watch/watch-line'
import { BackupLine } from '@/renderer/features/backups/backup-line'
import { BacklogLine } from '@/renderer/features/library/backlog-line'
import { ImportLines } from '@/renderer/features/import/import-lines'
import { LibraryPane } from '@/renderer/features/library/library-pane'
import { EmptyLibrary } from '@/renderer/features/clip/empty-library'
import { DossierList } from '@/renderer/features/dossiers/dossier-list'
import { DossierPage } from '@/renderer/features/dossiers/dossier-page'
import { ExcerptsView } from '@/renderer/features/excerpts/excerpts-view'
import { NoteBeside } from '@/renderer/features/notes/note-beside'
import { NoteList } from '@/renderer/features/notes/note-list'
import { NotePage } from '@/renderer/features/notes/note-page'
import { OrphansView } from '@/renderer/features/orphans/orphans-view'
import { PeopleView } from '@/renderer/features/people/people-view'
import { QuotesView } from '@/renderer/features/quotes/quotes-view'
import { Reader } from '@/renderer/features/reader/reader'
import { SidePane } from '@/renderer/ui/side-pane'
import { RoomLine } from '@/renderer/features/room/room-line'
import { useView } from '@/renderer/session/use-view'
import { MiddlePane } from './middle-pane'

export interface PanesProps {
  /** The archive has no item at all. */
  readonly isEmpty: boolean
  /** On from the list to the reader. */
  readonly onEnter: () => void
}

/** Library, list and reader beside each other. */
export function WidePanes({ isEmpty, onEnter }: PanesProps) {
  const libraryShown = useView((view) => view.libraryShown)
  const place = useView((view) => view.place)
  const noteBeside = useView((view) => view.noteBeside)
  return (
    <div className="app-panes">
      {libraryShown && (
        <SidePane
          id="library"
          label="Library"
          side="start"
          min={170}
          max={380}
          initial={216}
          className="app-library"
        >
          <div className="app-pane" data-pane="library">
            <LibraryPane />
            <WatchLine />
            <ImportLines />
            <BacklogLine />
            <RoomLine />
            <BackupLine />
          </div>
        </SidePane>
      )}
      {place === 'excerpts' && (
        <main className="app-main" data-pane="excerpts">
          <ExcerptsView />
        </main>
      )}
      {place === 'dossiers' && (
        <ListBeside id="dossiers" label="Dossiers" list={<DossierList />}>
          <main className="app-main" data-pane="dossier">
            <DossierPage />
          </main>
        </ListBeside>
      )}
      {place === 'notes' && (
        <ListBeside id="notes" label="Notes" list={<NoteList />}>
          <main className="app-main" data-pane="note">
            <NotePage />
          </main>
        </ListBeside>
      )}
      {place === 'quotes' && (
        <main className="app-main" data-pane="quotes">
          <QuotesView />
        </main>
      )}
      {place === 'people' && (
        <main className="app-main" data-pane="people">
          <PeopleView />
        </main>
      )}
      {place === 'orphans' && (
        <main className="app-main" data-pane="orphans">
          <OrphansView />
        </main>
      )}
      {place === 'library' && isEmpty && (
        <main className="app-main" data-pane="list">
          <EmptyLibrary />
        </main>
      )}
      {place === 'library' && !isEmpty && (
        <ListBeside
          id="list"
          label="Items"
          width={{ min: 240, max: 560, initial: 340 }}
          list={<MiddlePane onEnter={onEnter} />}
        >
          <main className="app-main" data-pane="reader">
            <Reader />
          </main>
        </ListBeside>
      )}
      {noteBeside && place !== 'notes' && (
        <SidePane id="note-beside" label="Note beside" side="end" min={280} max={720} initial={380}>
          <div className="app-pane app-note" data-pane="note">
            <NoteBeside />
          </div>
        </SidePane>
      )}
    </div>
  )
}

interface ListBesideProps {
  /** Under which its width is remembered. */
  readonly id: string
  readonly label: string
  /** CSS px. */
  readonly width?: { readonly min: number; readonly max: number; readonly initial: number }
  readonly list: ReactNode
  readonly children: ReactNode
}

/** A list of a width that a person sets, and beside it what is chosen there. */
function ListBeside({
  id,
  label,
  width = { min: 180, max: 460, initial: 240 },
  list,
  children,
}: ListBesideProps) {
  return (
    <>
      <SidePane id={id} label={label} side="start" {...width} className="app-list">
        <div className="app-pane" data-pane="list">
          {list}
        </div>
      </SidePane>
      {children}
    </>
  )
}
