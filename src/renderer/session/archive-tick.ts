import type { ArchiveMoment } from '@/store/watch-archive'

export interface ArchiveTick {
  /** '' until the archive's state is known; another word each time that it has changed. */
  readonly current: () => string
  /** Place in history of the last commit that was told; undefined until it is known. */
  readonly commit: () => number | undefined
  /** Whether what was told last is a batch of an import that still runs. */
  readonly isImport: () => boolean
  /** Calls back with each new word; the returned function ends it. */
  readonly subscribe: (listener: () => void) => () => void
  /** The state of the archive as it was told last; null until it is known. It is never behind, as `current` may be. */
  readonly moment: () => ArchiveMoment | null
  /** Calls back with each state; the returned function ends it. */
  readonly onMoment: (listener: () => void) => () => void
  readonly dispose: () => void
}

/** ms: while the archive is analysed it changes many times a second, and lists are read anew no more often. */
const atMostEvery = 1500
/** ms: as long as an import runs, each of its batches would have all lists read and drawn anew. */
const importsAtMostEvery = 4000

/**
 * Tells lists when to read anew: at once for what a person does, else, as for batches of an import, at most every while. One for the window, and
 * watched from its first use on: were it begun with each list, what comes between the list's first reading and the
 * first state known would never be told.
 * @param watch calls back with the state of the archive now and after each change; the returned function ends it
 * @param now ms, of a clock that does not jump
 */
export function createArchiveTick(
  watch: (next: (moment: ArchiveMoment) => void) => () => void,
  now: () => number,
): ArchiveTick {
  const listeners = new Set<() => void>()
  const ofMoments = new Set<() => void>()
  let latest: ArchiveMoment | null = null
  let told: { readonly moment: ArchiveMoment; readonly at: number } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop: (() => void) | null = null
  const tell = (moment: ArchiveMoment): void => {
    told = { moment, at: now() }
    for (const listener of listeners) listener()
  }
  const take = (moment: ArchiveMoment): void => {
    latest = moment
    for (const listener of ofMoments) listener()
    clearTimeout(timer)
    const before = told
    const isSame = before?.moment.commit === moment.commit
    if (isSame && before.moment.queued === moment.queued) return
    if (before === null || (!isSame && !moment.isImport)) {
      tell(moment)
      return
    }
    const pause = isSame ? atMostEvery : importsAtMostEvery
    timer = setTimeout(tell, Math.max(0, before.at + pause - now()), moment)
  }
  const listenTo = (those: Set<() => void>, listener: () => void) => {
    stop ??= watch(take)
    those.add(listener)
    return () => {
      those.delete(listener)
    }
  }
  return {
    current: () => (told === null ? '' : `${String(told.moment.commit)}:${String(told.moment.queued)}`),
    commit: () => told?.moment.commit,
    isImport: () => told?.moment.isImport === true,
    subscribe: (listener) => listenTo(listeners, listener),
    moment: () => latest,
    onMoment: (listener) => listenTo(ofMoments, listener),
    dispose: () => {
      clearTimeout(timer)
      stop?.()
      listeners.clear()
      ofMoments.clear()
    },
  }
}
