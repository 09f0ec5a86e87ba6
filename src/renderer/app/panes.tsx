import type { MouseEvent, ReactNode } from 'react'
import { WatchLine } from '@/renderer/features/clip/watch/watch-line'
import { BackupLine } from '@/renderer/features/backups/backup-line'
import { BacklogLine } from '@/renderer/features/library/backlog-line'
import { ImportLines } from '@/renderer/features/import/import-lines'
import { LibraryPane } from '@/renderer/features/library/library-pane'
import { EmptyLibrary } from '@/renderer/features/clip/empty-library'
import { articleText } from '@/renderer/features/reader/press-in-text'
import { Reader } from '@/renderer/features/reader/reader'
import { SidePane } from '@/renderer/ui/side-pane'
import { RoomLine } from '@/renderer/features/room/room-line'
import { useView, type ViewState } from '@/renderer/session/use-view'
import { LaterPart } from './later-part'
import { MiddlePane } from './middle-pane'
import type { StackLevel } from './use-stack'

interface PanesProps {
  /** The archive has no item at all. */
  readonly isEmpty: boolean
  /** On from the list to the reader. */
  readonly onEnter: () => void
  /** Back from the reader to the list, where they do not stand beside each other. */
  readonly onLeave: () => void
  /** The one pane that there is room for; null: there is room for all of them. */
  readonly level: StackLevel | null
}

/**
 * Library, list and what is chosen there, beside each other, or one of them alone. The main one is the same element either
 * way: a window that becomes narrow takes neither the cursor nor what can be undone from what a person is writing.
 */
export function Panes({ isEmpty, onEnter, onLeave, level }: PanesProps) {
  const libraryShown = useView((view) => view.libraryShown)
  const place = useView((view) => view.place)
  const noteBeside = useView((view) => view.noteBeside)
  const list = listOf(place, isEmpty, onEnter)
  const { pane, content } = mainOf(place, isEmpty)
  const isMainShown = level === null || (list === null ? level !== 'library' : level === 'reader')
  return (
    <div className="app-panes">
      {level === null && libraryShown && (
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
            <LibraryAndLines />
          </div>
        </SidePane>
      )}
      {level === 'library' && (
        <main className="app-main app-library" data-pane="library" aria-label="Library">
          <LibraryAndLines />
        </main>
      )}
      {list !== null && level === null && (
        <SidePane
          key={list.id}
          id={list.id}
          label={list.label}
          side="start"
          {...list.width}
          className="app-list"
        >
          <div className="app-pane" data-pane="list">
            {list.content}
          </div>
        </SidePane>
      )}
      {list !== null && level === 'list' && <ListAlone onEnter={list.onEnter}>{list.content}</ListAlone>}
      {isMainShown && (
        <main
          key={`${place} ${pane}`}
          className="app-main"
          data-pane={pane}
          onKeyDown={(event) => {
            const isText = event.target instanceof Element && articleText()?.contains(event.target) === true
            if (level === 'reader' && event.key === 'Escape' && isText) onLeave()
          }}
        >
          {content}
        </main>
      )}
      {level === null && noteBeside && place !== 'notes' && (
        <SidePane id="note-beside" label="Note beside" side="end" min={280} max={720} initial={380}>
          <div className="app-pane app-note" data-pane="note">
            <LaterPart>{({ NoteBeside }) => <NoteBeside />}</LaterPart>
          </div>
        </SidePane>
      )}
    </div>
  )
}

function LibraryAndLines() {
  return (
    <>
      <LibraryPane />
      <WatchLine />
      <ImportLines />
      <BacklogLine />
      <RoomLine />
      <BackupLine />
    </>
  )
}

interface ListOfPlace {
  /** Under which its width is remembered. */
  readonly id: string
  readonly label: string
  /** CSS px. */
  readonly width: { readonly min: number; readonly max: number; readonly initial: number }
  readonly content: ReactNode
  /** Where it stands alone, a click on a row goes on; null: it is seen to elsewhere. */
  readonly onEnter: (() => void) | null
}

const narrowList = { min: 180, max: 460, initial: 240 }

/** The list of a place, beside which stands what is chosen there; null: it has none. */
function listOf(place: ViewState['place'], isEmpty: boolean, onEnter: () => void): ListOfPlace | null {
  if (place === 'notes')
    return {
      id: 'notes',
      label: 'Notes',
      width: narrowList,
      content: <LaterPart>{({ NoteList }) => <NoteList />}</LaterPart>,
      onEnter: null,
    }
  if (place === 'dossiers')
    return {
      id: 'dossiers',
      label: 'Dossiers',
      width: narrowList,
      content: <LaterPart>{({ DossierList }) => <DossierList />}</LaterPart>,
      onEnter: null,
    }
  if (place !== 'library' || isEmpty) return null
  const width = { min: 240, max: 560, initial: 340 }
  return { id: 'list', label: 'Items', width, content: <MiddlePane onEnter={onEnter} />, onEnter }
}

function mainOf(place: ViewState['place'], isEmpty: boolean): { pane: string; content: ReactNode } {
  switch (place) {
    case 'excerpts':
      return { pane: 'excerpts', content: <LaterPart>{({ ExcerptsView }) => <ExcerptsView />}</LaterPart> }
    case 'dossiers':
      return { pane: 'dossier', content: <LaterPart>{({ DossierPage }) => <DossierPage />}</LaterPart> }
    case 'notes':
      return { pane: 'note', content: <LaterPart>{({ NotePage }) => <NotePage />}</LaterPart> }
    case 'quotes':
      return { pane: 'quotes', content: <LaterPart>{({ QuotesView }) => <QuotesView />}</LaterPart> }
    case 'people':
      return { pane: 'people', content: <LaterPart>{({ PeopleView }) => <PeopleView />}</LaterPart> }
    case 'orphans':
      return { pane: 'orphans', content: <LaterPart>{({ OrphansView }) => <OrphansView />}</LaterPart> }
    case 'library':
      return isEmpty ? { pane: 'list', content: <EmptyLibrary /> } : { pane: 'reader', content: <Reader /> }
  }
}

interface ListAloneProps {
  readonly onEnter: (() => void) | null
  readonly children: ReactNode
}

/** A click on an item goes on to the reader; the arrow keys stay in the list. */
function ListAlone({ onEnter, children }: ListAloneProps) {
  const onClick = (event: MouseEvent) => {
    const many = event.ctrlKey || event.metaKey || event.shiftKey
    if (!many && event.target instanceof Element && event.target.closest('[role="option"]') !== null)
      onEnter?.()
  }
  return (
    <main className="app-main app-list" data-pane="list" onClick={onClick}>
      {children}
    </main>
  )
}
