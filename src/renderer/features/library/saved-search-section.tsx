import { useRef, useState } from 'react'
import { Bookmark } from 'lucide-react'
import { withoutSearch, withSearchNamed, type SavedSearch } from '@/core/query/saved-search'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { changeSavedSearches, useSavedSearches } from '@/renderer/session/use-saved-searches'
import type { CountAnswer } from '@/renderer/session/session'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { ContextMenu } from '@/renderer/ui/context-menu'
import { formatCount } from '@/renderer/ui/format-count'
import { NameDialog } from './name-dialog'
import { useSearchCounts } from './use-search-counts'

/** Saved searches with what they find today, and how much of it came in since they were last opened. */
export function SavedSearchSection() {
  const session = useSession()
  const saved = useSavedSearches(session) ?? []
  const query = useView((state) => state.query)
  const { counts, opened } = useSearchCounts(saved)
  const [menu, setMenu] = useState<{ search: SavedSearch; at: { x: number; y: number } } | null>(null)
  const section = useRef<HTMLElement>(null)
  const [renamed, setRenamed] = useState<SavedSearch | null>(null)
  if (saved.length === 0) return null
  const remove = async ({ id, name }: SavedSearch) => {
    const at = saved.findIndex((search) => search.id === id)
    const next = saved[at + 1] ?? saved[at - 1]
    const pane = section.current?.closest('nav') ?? null
    const done = await changeSavedSearches(session, 'Delete saved search', (all) => withoutSearch(all, id))
    if (!done) return
    if (pane !== null) focusEntry(pane, next?.id ?? null)
    await noticeWithUndo(session, `Deleted the saved search “${name}”.`)
  }
  return (
    <section ref={section} className="library-section" aria-label="Saved searches">
      <div className="library-section-head">
        <h2 className="library-section-name">Saved searches</h2>
      </div>
      <ul className="library-views">
        {saved.map((search) => (
          <SavedSearchEntry
            key={search.id}
            search={search}
            count={counts.get(search.id)}
            isShown={query.trim() === search.query}
            onOpen={() => {
              opened(search.id)
              useView.getState().show({ place: 'library', query: `${search.query} `, selectedIds: [] })
            }}
            onMenu={(at) => {
              setMenu({ search, at })
            }}
            onKey={(key) => {
              if (key === 'F2') setRenamed(search)
              else if (key === 'Delete') void remove(search)
              else return false
              return true
            }}
          />
        ))}
      </ul>
      <ContextMenu
        label="Saved search"
        at={menu?.at ?? null}
        onClose={() => {
          setMenu(null)
        }}
        entries={
          menu === null
            ? []
            : [
                { id: 'rename', label: 'Rename…', keys: 'F2', run: () => setRenamed(menu.search) },
                {
                  id: 'delete',
                  label: 'Delete',
                  keys: 'Delete',
                  startsGroup: true,
                  isDanger: true,
                  run: () => void remove(menu.search),
                },
              ]
        }
      />
      {renamed !== null && (
        <NameDialog
          title={`Rename saved search “${renamed.name}”`}
          label="Name"
          initial={renamed.name}
          confirmLabel="Rename"
          problemOf={(name) => (name.trim() === '' ? 'Type a name.' : '')}
          onConfirm={(name) =>
            changeSavedSearches(session, 'Rename saved search', (all) =>
              withSearchNamed(all, renamed.id, name),
            )
          }
          onClose={() => {
            setRenamed(null)
          }}
        />
      )}
    </section>
  )
}

/** The keyboard goes on from one that is gone, unless it is elsewhere already: to this one, or to the view that is shown where none is left. */
function focusEntry(pane: HTMLElement, id: string | null): void {
  const { activeElement } = document
  const isElsewhere = activeElement?.closest('[role="menu"], [data-search]') === null
  if (isElsewhere && activeElement !== document.body) return
  const selector = id === null ? 'button[aria-current]' : `[data-search="${CSS.escape(id)}"]`
  pane.querySelector<HTMLElement>(selector)?.focus()
}

interface SavedSearchEntryProps {
  readonly search: SavedSearch
  readonly count: CountAnswer | undefined
  readonly isShown: boolean
  readonly onOpen: () => void
  readonly onMenu: (at: { x: number; y: number }) => void
  /** Whether the key did something. */
  readonly onKey: (key: string) => boolean
}

function SavedSearchEntry({ search, count, isShown, onOpen, onMenu, onKey }: SavedSearchEntryProps) {
  return (
    <li>
      <button
        type="button"
        className="library-entry"
        data-search={search.id}
        title={search.query}
        {...(isShown ? { 'aria-current': 'page' as const } : {})}
        onClick={onOpen}
        onContextMenu={(event) => {
          event.preventDefault()
          const { left, bottom } = event.currentTarget.getBoundingClientRect()
          // From the keyboard there is no place of a pointer.
          const isPointer = event.clientX > 0 || event.clientY > 0
          onMenu(isPointer ? { x: event.clientX, y: event.clientY } : { x: left, y: bottom })
        }}
        onKeyDown={(event) => {
          // A key that is held down deletes one, not all that come to stand in its place.
          if (event.repeat || !onKey(event.key)) return
          event.preventDefault()
          event.stopPropagation()
        }}
      >
        <Bookmark aria-hidden />
        <span className="library-entry-name">{search.name}</span>
        {count !== undefined && count.fresh > 0 && (
          <span className="library-entry-fresh">{`${countOf(count.fresh, count)} new`}</span>
        )}
        {count !== undefined && <span className="ui-tree-count">{countOf(count.total, count)}</span>}
      </button>
    </li>
  )
}

function countOf(items: number, { isAtMost }: CountAnswer): string {
  return `${isAtMost ? '≤ ' : ''}${formatCount(items)}`
}
