import { SearchX } from 'lucide-react'
import { splitWithout } from '@/core/query/split-without'
import { withCapitals } from '@/core/query/with-capitals'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'
import { focusSearch } from './focus-search'

/** In the place of the hits, what could be asked instead. */
export function NothingFound({ query }: { readonly query: string }) {
  if (query.trim() === '') return <EmptyState title="Type what you look for" />
  const meant = withCapitals(query)
  return (
    <EmptyState
      icon={<SearchX />}
      title={`Nothing found for “${shortened(query.trim(), 200)}”`}
      action={
        <>
          {meant !== null && (
            <Button
              variant="primary"
              onPress={() => {
                ask(meant)
              }}
            >
              Search for “{shortened(splitWithout(meant).typed.trim(), 60)}”
            </Button>
          )}
          <Button
            onPress={() => {
              ask('')
            }}
          >
            Clear search
          </Button>
        </>
      }
    >
      {meant === null
        ? 'Try fewer or shorter words: “Shring” finds Shringla. All words have to be in one item; write OR between words to find either.'
        : 'In small letters, “and”, “or” and “not” are words to look for. In capitals, AND, OR and NOT say how the words around them belong together.'}
    </EmptyState>
  )
}

/** The button that was pressed goes. */
function ask(query: string): void {
  useView.getState().show({ query, selectedIds: [] })
  focusSearch()
}

/** What is told of a pasted article is its beginning. */
function shortened(query: string, most: number): string {
  return query.length > most ? `${query.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : query
}
