import { memo, useEffect, useRef, useState } from 'react'
import { ListFilter } from 'lucide-react'
import { withoutSort } from '@/core/query/edit-query'
import { afterPaint } from '@/renderer/session/after-paint'
import { useRefresh } from '@/renderer/session/use-refresh'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'
import { formatCount } from '@/renderer/ui/format-count'
import { IconButton } from '@/renderer/ui/icon-button'
import { Select } from '@/renderer/ui/select'
import { useFocusKept } from '@/renderer/ui/use-focus-kept'
import { FacetPanel } from './facet-panel'
import { countedHits, wholeGroup } from './counted-hits'
import type { FoundGroup } from './find-hits'
import { hasMore } from './has-more'
import { HitList } from './hit-list'
import { KindBar } from './kind-bar'
import { NothingFound } from './nothing-found'
import { SaveSearchButton } from './save-search-button'
import { SearchOptions } from './search-options'
import './search-results.css'
import { useShownRows } from './shown-rows'
import { StillLooking } from './still-looking'
import { useFacetsShown } from './use-facets-shown'
import { useFreshItems } from './use-fresh-items'
import { usePaintedMark } from './use-painted-mark'
import { type SearchSort, useSearchResults } from './use-search-results'

const sorts: readonly { readonly id: SearchSort; readonly label: string }[] = [
  { id: 'relevance', label: 'Best match' },
  { id: 'published', label: 'Newest published' },
  { id: 'captured', label: 'Newest added' },
]

interface SearchResultsProps {
  /** Enter or a double click on a hit: on to the reader. */
  readonly onEnter?: () => void
}

/** What the search box finds; takes the place of the list while something is typed. */
export function SearchResults({ onEnter }: SearchResultsProps) {
  const session = useSession()
  const query = useView((view) => view.query)
  const sort = useSearchResults((results) => results.sort)
  const explain = useSearchResults((results) => results.explain)
  const refresh = useRefresh(session)
  const { isShown } = useFacetsShown()
  const section = useRef<HTMLElement>(null)
  // The bar of kinds goes where there are articles alone.
  const body = useFocusKept<HTMLDivElement>(section)
  useFreshItems(session)
  useEffect(() => {
    const controller = new AbortController()
    void useSearchResults.getState().search(session, query, controller.signal)
    return () => {
      controller.abort()
    }
  }, [session, query, sort, explain, refresh])
  return (
    <section ref={section} className="search-results" aria-label="Search results">
      <ResultHead />
      <KindBar />
      {isShown && <FacetPanel query={query} refresh={refresh} />}
      <div ref={body} className="search-results-body">
        <ResultBody {...(onEnter === undefined ? {} : { onEnter })} />
      </div>
    </section>
  )
}

/** Without what is typed, so that a key leaves it alone. */
const ResultHead = memo(function ResultHead() {
  const hasControls = useIsPainted()
  return (
    <header className="search-results-head">
      <ResultCount />
      {hasControls && <ResultControls />}
    </header>
  )
})

/** Whether an answer has been painted. The first letter is answered without the controls: to make them would hold it up. */
function useIsPainted(): boolean {
  const isAnswered = useSearchResults((results) => results.answered !== null)
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    if (!isAnswered) return
    let isWanted = true
    void afterPaint().then(() => {
      if (isWanted) setPainted(true)
    })
    return () => {
      isWanted = false
    }
  }, [isAnswered])
  return isPainted
}

function ResultControls() {
  const order = useSearchResults((results) => results.order)
  const facets = useFacetsShown()
  return (
    <>
      <IconButton label="Narrow by source, tag, people …" isOn={facets.isShown} onPress={facets.toggle}>
        <ListFilter />
      </IconButton>
      <SearchOptions />
      <SaveSearchButton />
      <Select label="Sort results" isLabelHidden options={sorts} value={order} onChange={sortBy} />
    </>
  )
}

/** The choice of the moment wins over the one in the query. */
function sortBy(chosen: SearchSort): void {
  const { query, show } = useView.getState()
  const rest = withoutSort(query)
  if (rest !== query) show({ query: rest })
  useSearchResults.getState().setSort(chosen)
}

function ResultCount() {
  const results = useSearchResults()
  const { answered, type, found, groups, pending, failure } = results
  const isLooking = found.length === 0 && groups.length === 0 && hasMore(results)
  const counted = isLooking
    ? `looking through ${formatCount(results.total)} articles`
    : [countedHits(type, results), ...groups.flatMap(countedBeside)].join(', ')
  const waiting = pending === 0 ? '' : `, ${formatCount(pending)} not searched yet`
  const told = answered === null || failure !== '' ? '' : counted + waiting
  return (
    <p className="search-results-count" role="status" aria-live="polite" title={told}>
      {told}
    </p>
  )
}

/** Names and notes stand among the articles; quotes and comments are of them. */
function countedBeside(group: FoundGroup): string[] {
  const { kind } = group
  return kind === 'note' || kind === 'name' ? [countedHits(kind, wholeGroup(group))] : []
}

const ResultBody = memo(function ResultBody({ onEnter }: SearchResultsProps) {
  const session = useSession()
  const answered = useSearchResults((results) => results.answered)
  const rows = useShownRows()
  const failure = useSearchResults((results) => results.failure)
  const isUnfinished = useSearchResults(hasMore)
  usePaintedMark()
  if (answered === null) return null
  if (failure !== '') {
    return (
      <EmptyState
        title="The search could not answer"
        action={
          <Button
            onPress={() => {
              void session.platform.writeClipboard({ text: failure, html: '' })
            }}
          >
            Copy details
          </Button>
        }
      >
        Your archive is unharmed. Change the words to try again; if that does not help, restart Cuttings.
      </EmptyState>
    )
  }
  if (rows.length === 0 && isUnfinished) return <StillLooking />
  if (rows.length === 0) return <NothingFound query={answered} />
  return <HitList rows={rows} onEnter={onEnter ?? (() => undefined)} />
})
