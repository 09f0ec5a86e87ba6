import { create } from 'zustand'
import type { Excerpt } from '@/core/excerpt/excerpt'
import type { Session } from '@/renderer/session/session'
import { listExcerpts } from '@/store/queries/list-excerpts'

export interface ExcerptsState {
  /** While the first pass runs, those found so far. */
  readonly excerpts: readonly Excerpt[]
  /** The state of the archive that `excerpts` is of; '' before the first pass is over. */
  readonly version: string
  /** Items looked through, while that takes long enough to be shown; else null. */
  readonly progress: { readonly done: number; readonly of: number } | null
  readonly isStopped: boolean
  /** What went wrong, for a person to copy; '' where nothing did. */
  readonly failure: string
}

interface ExcerptsActions {
  /** Reads the archive until `excerpts` is of this version. One pass at a time; a later version waits for its end. */
  readonly bringTo: (session: Session, version: string) => Promise<void>
  readonly stop: () => void
}

/** ms: passes that are over sooner show no progress, and longer ones show it no more often. */
const progressInterval = 250

/** Every excerpt of the archive, kept while the window shows something else: reading them takes a while. */
export const useExcerpts = create<ExcerptsState & ExcerptsActions>()((set, get) => {
  let wanted = ''
  let running: AbortController | null = null
  return {
    excerpts: [],
    version: '',
    progress: null,
    isStopped: false,
    failure: '',
    bringTo: async (session, version) => {
      wanted = version
      if (running !== null) return
      const controller = new AbortController()
      running = controller
      set({ isStopped: false, failure: '' })
      try {
        while (get().version !== wanted && !controller.signal.aborted) {
          const took = await pass(session, wanted, controller.signal)
          // While the archive keeps changing under a long pass, leave as much time to the rest of the window.
          if (get().version !== wanted) await pause(took)
        }
      } catch (error) {
        set({ failure: String(error), progress: null })
      } finally {
        running = null
      }
    },
    stop: () => {
      running?.abort()
    },
  }

  /** One look through the archive. How long it took, in ms. */
  async function pass(session: Session, version: string, signal: AbortSignal): Promise<number> {
    const start = performance.now()
    let told = start
    const isFirst = get().version === ''
    const onProgress = (done: number, of: number, sofar: readonly Excerpt[]) => {
      if (performance.now() - told < progressInterval) return
      told = performance.now()
      set({ progress: { done, of }, ...(isFirst ? { excerpts: [...sofar] } : {}) })
    }
    const excerpts = await listExcerpts(session.db, { signal, onProgress })
    if (!signal.aborted) set({ excerpts, version, progress: null })
    else set({ progress: null, isStopped: true, ...(isFirst ? { excerpts } : {}) })
    return performance.now() - start
  }
})

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
