import type { Change } from '@/core/history/change'
import type { CommitOutcome } from '@/store/commit'
import type { FilesClient } from './files-client'
import { restatedItems } from './restated-items'
import type { SearchClient } from './search-client'

/** Commits, and tells the search of it: at once what it need not read for, since everybody reads after a commit. */
export async function commitAndTell(
  files: Pick<FilesClient, 'commit'>,
  change: Change,
  search: () => Pick<SearchClient, 'restated' | 'follow'> | null,
): Promise<CommitOutcome> {
  const outcome = await files.commit(change, Date.now())
  if (outcome.kind !== 'committed') return outcome
  const items = restatedItems(change.diff)
  if (items.length > 0) search()?.restated(items)
  else search()?.follow()
  return outcome
}
