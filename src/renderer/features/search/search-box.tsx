import { memo, type KeyboardEvent } from 'react'
import { Search, X } from 'lucide-react'
import { splitWithout, withTyped } from '@/core/query/split-without'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { formatCount } from '@/renderer/ui/format-count'
import { formatKeys } from '@/renderer/ui/format-keys'
import { IconButton } from '@/renderer/ui/icon-button'
import { isMac } from '@/renderer/ui/is-mac'
import { CompletionList, completionId } from './completion-list'
import { elementIds } from './element-ids'
import { openFirst } from './open-first'
import './search-box.css'
import { SearchHelp } from './search-help'
import { useBoxCompletions } from './use-box-completions'
import { useSearchResults } from './use-search-results'

interface SearchBoxProps {
  /** Escape in the empty box: on to what stands below it. */
  readonly onLeave: () => void
}

/** The one search box: what is typed is searched at once; arrow down goes to the results. */
export function SearchBox({ onLeave }: SearchBoxProps) {
  const session = useSession()
  const whole = useView((view) => view.query)
  const { count, typed: query } = splitWithout(whole)
  const notices = useSearchResults((results) => (results.answered === whole ? results.notices : none))
  const type = (typed: string) => {
    const asked = withTyped(whole, typed)
    if (asked !== '') useSearchResults.getState().askAhead(session, asked)
    search(asked)
  }
  const completions = useBoxCompletions(query, type)
  const { offered, active } = completions
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const isRecentAsked = query === '' && event.key === 'ArrowDown' && offered.length === 0
    if (completions.key(event.key) || (isRecentAsked && completions.showRecent())) {
      // What is offered took the key.
    } else if (event.key === 'Escape' && query !== '') type('')
    else if (event.key === 'Escape') onLeave()
    else if (event.key === 'ArrowDown') document.getElementById(elementIds.results)?.focus()
    else if (event.key === 'Enter') openFirst(whole)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="search-box" role="search">
      <div className="search-box-field">
        <Search aria-hidden className="search-box-icon" />
        {count > 0 && (
          <button
            type="button"
            className="search-box-without"
            aria-label={`Without ${articles(count)}: find ${count === 1 ? 'it' : 'them'} too`}
            title="More like this leaves out what it is like. Press to find that too."
            onClick={() => {
              search(query)
              document.getElementById(elementIds.box)?.focus()
            }}
          >
            without {articles(count)} <X aria-hidden />
          </button>
        )}
        <input
          id={elementIds.box}
          className="search-box-input"
          type="text"
          role="searchbox"
          aria-label="Search the archive"
          aria-describedby={`${elementIds.box}-notices`}
          aria-keyshortcuts="/ Control+K Meta+K"
          placeholder={`Search (${formatKeys('Mod+K', isMac())})`}
          autoComplete="off"
          spellCheck={false}
          value={query}
          aria-autocomplete="list"
          {...(offered.length > 0 ? { 'aria-controls': elementIds.completions } : {})}
          {...(active === -1 ? {} : { 'aria-activedescendant': completionId(active) })}
          onChange={(event) => {
            type(event.target.value)
            completions.typed(event.target.selectionStart, isKey(event.nativeEvent))
          }}
          onClick={() => {
            if (query === '') completions.showRecent()
          }}
          onBlur={completions.close}
          onKeyDown={onKeyDown}
        />
        {query !== '' && <ClearButton />}
        <SearchHelp />
      </div>
      <ul id={`${elementIds.box}-notices`} className="search-box-notices" role="status">
        {offered.length === 0 && notices.map((notice) => <li key={notice}>{notice}</li>)}
      </ul>
      {offered.length > 0 && (
        <CompletionList
          label={completions.label}
          offered={offered}
          active={active}
          onTake={completions.take}
        />
      )}
    </div>
  )
}

/** By itself, so that a key leaves it alone. */
const ClearButton = memo(function ClearButton() {
  return (
    <IconButton
      label="Clear search"
      keys="Escape"
      onPress={() => {
        search(withTyped(useView.getState().query, ''))
        document.getElementById(elementIds.box)?.focus()
      }}
    >
      <X />
    </IconButton>
  )
})

function search(query: string): void {
  useView.getState().show({ query, selectedIds: [], ...(query === '' ? {} : { place: 'library' }) })
}

const none: readonly string[] = []

function articles(count: number): string {
  return count === 1 ? '1 article' : `${formatCount(count)} articles`
}

/** One character typed, or one deleted. */
function isKey(event: Event): boolean {
  if (!(event instanceof InputEvent)) return false
  return event.inputType.startsWith('delete') || (event.data?.length ?? 0) === 1
}
