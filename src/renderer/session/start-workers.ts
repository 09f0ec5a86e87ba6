import type { ArchiveDatabase } from '@/store/archive-database'
import { after, type When } from './after'
import { createAnchorClient, type AnchorClient } from './anchor-client'
import { createListClient, type ListClient } from './list-client'
import { createNamesClient, type NamesClient } from './names-client'
import { restWhileClosing } from './rest-while-closing'
import { createSearchClient, type SearchClient } from './search-client'
import { takeSearchWorker } from './search-worker'
import { createFilesClient, type FilesClient } from './files-client'
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
  readonly files: FilesClient
}

/** ms: after the first list has been asked for. */
const searchDelay = 0
/** ms: names and analyses wait for the search index, but no longer than this. */
const longestWait = 4000

/** The archive's workers, each of which starts by itself once the window is there. */
export function startWorkers(
  db: ArchiveDatabase,
  { platform, notify, pending }: Pick<Session, 'platform' | 'notify' | 'pending'>,
): Workers {
  const database = db.name
  const found = foundOnce()
  return {
    lists: startLater(() => startLists(database), after(workersDelay)),
    names: startLater(() => startNames(database), found.when),
    search: startLater(() => startSearch(database, notify, found.tell), after(searchDelay)),
    analysis: restWhileClosing(analysisLater(database, notify, found.when)),
    anchors: startAnchors(database),
    files: startFiles({ db, platform, hold: pending.hold }),
  }
}

/** What nobody waits for at a start begins when search is there: it would take the processor and the database from it. */
function foundOnce(): { readonly when: When; readonly tell: () => void } {
  let tell = (): void => undefined
  const found = new Promise<void>((resolve) => {
    tell = resolve
  })
  const when: When = (begin) => {
    let isOff = false
    const callOff = after(longestWait)(begin)
    void found.then(() => {
      if (!isOff) begin()
    })
    return () => {
      isOff = true
      callOff()
    }
  }
  return { when, tell }
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

const startFiles = (parts: Parameters<typeof createFilesClient>[0]): FilesClient =>
  createFilesClient(parts, () => {
    const name = parts.db.name
    return new Worker(new URL('../../workers/files.worker.ts', import.meta.url), { type: 'module', name })
  })

function startSearch(name: string, notify: Session['notify'], found: () => void): SearchClient {
  const client = createSearchClient(() => takeSearchWorker(name))
  client.onIndexed(found)
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

/** It ends once it has nothing to do, and begins anew with what is asked next. */
function analysisLater(name: string, notify: Session['notify'], when: When): Later<Analysis> {
  const failed = tellAnalysisFailure(notify)
  const later: Later<Analysis> = startLater(
    () => startAnalysis(make, { failed, waiting: tellBacklog, spare: later.rest }),
    when,
  )
  const make = (): Worker =>
    new Worker(new URL('../../workers/analyse.worker.ts', import.meta.url), { type: 'module', name })
  return later
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
