import { useEffect } from 'react'
import { Search } from 'lucide-react'
import { useSession } from '@/renderer/session/use-session'
import { EmptyState } from '@/renderer/ui/empty-state'
import { formatCount } from '@/renderer/ui/format-count'
import { useSearchResults } from './use-search-results'

/** While no page has a row: looks at the next one, until one has or all were looked at. */
export function StillLooking() {
  const session = useSession()
  const found = useSearchResults((results) => results.found)
  const taken = useSearchResults((results) => results.taken)
  const total = useSearchResults((results) => results.total)
  useEffect(() => {
    void useSearchResults.getState().more(session)
  }, [session, found])
  return (
    <EmptyState icon={<Search />} title="Still looking…">
      Nothing in the first {formatCount(taken)} of {formatCount(total)} articles that have these words.
    </EmptyState>
  )
}
