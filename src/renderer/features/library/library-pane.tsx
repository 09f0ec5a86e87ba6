import {
  FileX2,
  FolderOpenDot,
  Inbox,
  MessageSquareQuote,
  Layers,
  NotebookPen,
  Star,
  TextQuote,
  Trash2,
  Unlink,
} from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { LibraryView } from '@/core/article/library-view'
import { useOrphans } from '@/renderer/session/use-orphans'
import { useView } from '@/renderer/session/use-view'
import { TreeCounts } from '@/renderer/ui/tree-counts'
import { CollectionSection } from './collection-section'
import { LibraryEntry } from './library-entry'
import { PeopleSection } from './people-section'
import { SavedSearchSection } from './saved-search-section'
import { TagSection } from './tag-section'
import { useLibrary, useLibraryCounts } from './use-library'
import { useUnreadCount } from './use-unread-count'
import './library.css'

type FixedView = Extract<LibraryView, { kind: 'all' | 'inbox' | 'starred' | 'trash' }>['kind']

const fixed: readonly { readonly kind: FixedView; readonly name: string; readonly icon: ReactNode }[] = [
  { kind: 'all', name: 'All items', icon: <Layers /> },
  { kind: 'inbox', name: 'Inbox', icon: <Inbox /> },
  { kind: 'starred', name: 'Starred', icon: <Star /> },
]

/** What the archive holds, by view, collection and tag. */
export function LibraryPane() {
  const counts = useLibraryCounts()
  const library = useLibrary()
  const unread = useUnreadCount()
  const place = useView((state) => state.place)
  const view = useView((state) => state.libraryView)
  const show = useView((state) => state.show)
  const showLibrary = useView((state) => state.showLibrary)
  const shown = place === 'library' ? view.kind : null
  const orphans = useOrphanCounts()
  const treeCounts = useMemo(
    () => new Map([...(counts?.collections ?? []), ...(counts?.tags ?? [])]),
    [counts],
  )
  return (
    <nav className="library-pane" aria-label="Views">
      <ul className="library-views">
        {fixed.map(({ kind, name, icon }) => (
          <LibraryEntry
            key={kind}
            name={name}
            icon={icon}
            count={counts?.[kind] ?? null}
            isShown={shown === kind}
            onPress={() => {
              showLibrary({ kind })
            }}
          />
        ))}
        <LibraryEntry
          name="Quote bank"
          icon={<MessageSquareQuote />}
          count={null}
          isShown={place === 'quotes'}
          onPress={() => {
            show({ place: 'quotes', trail: [] })
          }}
        />
        <LibraryEntry
          name="Excerpts"
          icon={<TextQuote />}
          count={null}
          isShown={place === 'excerpts'}
          onPress={() => {
            show({ place: 'excerpts' })
          }}
        />
        <LibraryEntry
          name="Notes"
          icon={<NotebookPen />}
          count={null}
          isShown={place === 'notes'}
          onPress={() => {
            show({ place: 'notes' })
          }}
        />
        <LibraryEntry
          name="Dossiers"
          icon={<FolderOpenDot />}
          count={null}
          isShown={place === 'dossiers'}
          onPress={() => {
            show({ place: 'dossiers' })
          }}
        />
      </ul>
      <PeopleSection />
      {library !== null && (
        <TreeCounts value={treeCounts}>
          <CollectionSection collections={library.collections} />
          <SavedSearchSection />
          <TagSection tags={library.tags} />
        </TreeCounts>
      )}
      <ul className="library-views library-views-last">
        {(orphans.some > 0 || place === 'orphans') && (
          <LibraryEntry
            name="Orphans"
            icon={<Unlink />}
            count={orphans.waiting}
            isShown={place === 'orphans'}
            onPress={() => {
              show({ place: 'orphans', trail: [] })
            }}
          />
        )}
        {unread > 0 && (
          <LibraryEntry
            name="Could not read"
            icon={<FileX2 />}
            count={unread}
            isShown={false}
            onPress={() => {
              show({ dialog: 'unread' })
            }}
          />
        )}
        <LibraryEntry
          name="Trash"
          icon={<Trash2 />}
          count={counts?.trash ?? null}
          isShown={shown === 'trash'}
          onPress={() => {
            showLibrary({ kind: 'trash' })
          }}
        />
      </ul>
    </nav>
  )
}

/** ms: by then search has its index. */
const orphansDelay = 4000

function useOrphanCounts(): { readonly waiting: number; readonly some: number } {
  const orphans = useOrphans(orphansDelay)
  const waiting = orphans?.waiting.length ?? 0
  return { waiting, some: waiting + (orphans?.kept.length ?? 0) }
}
