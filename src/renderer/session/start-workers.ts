import { createAnchorClient, type AnchorClient } from './anchor-client'
import { createListClient, type ListClient } from './list-client'
import { createNamesClient, type NamesClient } from './names-client'
import { restWhileClosing } from './rest-while-closing'
import { createSearchClient, type SearchClient } from './search-client'
import type { Session } from './session'
import { startAnalysis, type Analysis } from './start-analysis'
import { startLater, type Later } from './start-later'
import { useBacklog } from './use-backlog'

/** ms: by then the first list is on the screen. */
export const workersDelay = 800

export interface Workers {
  readonly lists: Later<ListClient>
  readonly names: Later<NamesClient>
  readonly search: Later<SearchClient>
  readonly analysis: Later<Analysis>
  readonly anchors: AnchorClient
}

/** ms: the index is loaded before the first word is typed, and after the first list has been asked for. */
const searchDelay = 150

/** The archive's workers, each of which starts by itself once the window is there. */
export function startWorkers(database: string, notify: Session['notify']): Workers {
  return {
    lists: startLater(() => startLists(database), workersDelay),
    names: startLater(() => startNames(database), workersDelay),
    search: startLater(() => startSearch(database, notify), searchDelay),
    analysis: restWhileClosing(
      startLater(() => startAnalysis(database, tellAnalysisFailure(notify), tellBacklog), workersDelay),
    ),
    anchors: startAnchors(database),
  }
}

/** A worker knows the archive's database by the worker's own name. */
const startLists = (name: string): ListClient =>
  createListClient(
    new Worker(new URL('../../workers/list.worker.ts', import.meta.url), { type: 'module', name }),
  )

const startNames = (name: string): NamesClient =>
  createNamesClient(
    new Worker(new URL('../../workers/names.worker.ts', import.meta.url), { type: 'module', name }),
  )

const startAnchors = (name: string): AnchorClient =>
  createAnchorClient(
    () => new Worker(new URL('../../workers/anchor.worker.ts', import.meta.url), { type: 'module', name }),
  )

function startSearch(name: string, notify: Session['notify']): SearchClient {
  const client = createSearchClient(
    () => new Worker(new URL('../../workers/search.worker.ts', import.meta.url), { type: 'module', name }),
  )
  client.onProblem((details) => {
    notify({
      tone: 'error',
      text: 'Search had a problem and may miss what came in lately. Your archive is unharmed; restart Cuttings to mend it.',
      details,
    })
  })
  client.onRepairs(() => {
    notify({
      tone: 'info',
      text: 'The search index was damaged and is being made again. Your archive is unharmed; search goes on meanwhile.',
    })
  })
  return client
}

function tellBacklog(waiting: number): void {
  useBacklog.setState({ waiting })
}

/** Once, since what fails on one item may fail on a thousand. */
function tellAnalysisFailure(notify: Session['notify']): (details: string) => void {
  let isTold = false
  return (details) => {
    if (isTold) return
    isTold = true
    notify({
      tone: 'error',
      text: 'An article could not be analysed: its names and quotes are not listed. The article itself is safe. It is tried again at the next start.',
      details,
    })
  }
}
