import {
  readingProgress,
  readOutcome,
  type ReadHint,
  type ReadingProgress,
  type ReadOutcome,
} from '@/contract/reading'

export interface ReadJob {
  readonly bytes: Uint8Array
  readonly hint: ReadHint
  /** Told now and then how far it is. */
  readonly onProgress?: (progress: ReadingProgress) => void
  /** Ends it: its process too, where it has begun. */
  readonly signal?: AbortSignal
}

/** `plain`: with nothing that could hang, after reading it whole has failed. */
export type ReadWay = 'whole' | 'plain'

export interface HandedJob extends ReadJob {
  readonly way: ReadWay
}

export type PlaceAnswer = { readonly kind: 'read'; readonly outcome: ReadOutcome } | { readonly kind: 'lost' }

export interface PlaceProcess {
  /** Ends it while it has no work. */
  readonly close: () => void
  /** Ends it whatever its page is doing. */
  readonly kill: () => void
}

export interface PlaceParts {
  /** Starts a process whose page asks `take` for work and gives the answer to `tell`. */
  readonly open: (place: ExtractorPlace) => PlaceProcess
  /** For one job, from the moment that the page has it; ms. */
  readonly timeLimit: (job: HandedJob) => number
  /** For a page to come up and ask; ms. */
  readonly startLimit: number
  /** Without work for this long, the process is ended; ms. */
  readonly idleLimit: number
  /** After so many jobs a process is ended before the next: what pages leave behind in its memory is let go of late. */
  readonly mostJobs: number
}

/** One process that reads, one job at a time, and is ended and begun anew where it hangs or dies. */
export interface ExtractorPlace {
  readonly isFree: () => boolean
  /** Only while free. `lost`: the process died or took too long, and has been ended. */
  readonly run: (job: HandedJob) => Promise<PlaceAnswer>
  /** The page's question for work; waits until there is some. */
  readonly take: () => Promise<HandedJob>
  /** The page's answer: a `ReadOutcome`. Anything else counts as lost. */
  readonly tell: (answer: unknown) => void
  /** How far the page is, as `ReadingProgress`; anything else is passed over. */
  readonly progress: (told: unknown) => void
  /** The process is gone without our doing. */
  readonly gone: () => void
  readonly close: () => void
}

export function createExtractorPlace(parts: PlaceParts): ExtractorPlace {
  let process: PlaceProcess | null = null
  let current: { readonly job: HandedJob; readonly settle: (answer: PlaceAnswer) => void } | null = null
  let asking: ((job: HandedJob) => void) | null = null
  /** That its process has had. */
  let jobs = 0

  const limit = oneTimer(end)
  const settle = (answer: PlaceAnswer) => {
    const settled = current
    current = null
    if (answer.kind === 'read') limit.set(parts.idleLimit)
    settled?.settle(answer)
  }
  const forget = () => {
    limit.clear()
    process = null
    jobs = 0
    asking = null
    settle({ kind: 'lost' })
  }
  function end() {
    if (current === null) process?.close()
    else process?.kill()
    forget()
  }
  const hand = () => {
    if (current === null || asking === null) return
    limit.set(parts.timeLimit(current.job))
    asking(current.job)
    asking = null
  }

  const place: ExtractorPlace = {
    isFree: () => current === null,
    run: (job) =>
      new Promise((resolve) => {
        if (jobs >= parts.mostJobs) end()
        jobs += 1
        current = { job, settle: resolve }
        endWith(job.signal, () => current?.job === job, end)
        limit.set(parts.startLimit)
        process ??= parts.open(place)
        hand()
      }),
    take: () =>
      new Promise((resolve) => {
        asking = resolve
        hand()
      }),
    tell: (answer) => {
      const outcome = readOutcome.safeParse(answer)
      if (outcome.success && current !== null) settle({ kind: 'read', outcome: outcome.data })
      else end()
    },
    progress: (told) => current?.job.onProgress?.(readingProgress.catch(noProgress).parse(told)),
    gone: () => {
      if (process !== null) forget()
    },
    close: end,
  }
  return place
}

/** Runs something after the time that was set last. */
function oneTimer(run: () => void): { readonly set: (ms: number) => void; readonly clear: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    set: (ms) => {
      clearTimeout(timer)
      timer = setTimeout(run, ms)
    },
    clear: () => {
      clearTimeout(timer)
    },
  }
}

const noProgress: ReadingProgress = { done: 0, total: 0 }

/** Ends what is done when a signal says so, while it is still being done. */
function endWith(signal: AbortSignal | undefined, isUnderWay: () => boolean, end: () => void): void {
  signal?.addEventListener('abort', () => {
    if (isUnderWay()) end()
  })
}
