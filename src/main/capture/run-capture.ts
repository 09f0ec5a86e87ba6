import type { CaptureProgress } from '@/contract/capture'
import { waitWhileItComes, type Wait } from './wait-while-it-comes'

/** The answer that the page itself came with. */
export interface PageAnswer {
  readonly url: string
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  /** Media type without parameters, lower case; '' where none was sent. */
  readonly mediaType: string
  /** As announced; null where it was not. */
  readonly length: number | null
}

export type CaptureTrouble =
  | { readonly kind: 'private'; readonly host: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'download'; readonly mediaType: string }
  | { readonly kind: 'scheme'; readonly scheme: string }
  | { readonly kind: 'no-host'; readonly host: string }
  | { readonly kind: 'network'; readonly error: string }
  | { readonly kind: 'stalled' | 'too-large' | 'crashed' | 'no-snapshot' }

export type CaptureResult =
  | {
      readonly kind: 'captured'
      readonly snapshot: string
      readonly answer: PageAnswer
      /** Not all of its parts came in time, or they were too many. */
      readonly isPartial: boolean
    }
  | { readonly kind: 'trouble'; readonly trouble: CaptureTrouble }
  | { readonly kind: 'cancelled' }

/** What the view tells. */
export interface ViewEvents {
  /** The headers of the page itself are there; again where it leads itself on to another one. */
  readonly answered: (answer: PageAnswer) => void
  /** So many more decoded bytes have come; `ofPage`: of the page itself. */
  readonly grew: (bytes: number, ofPage: boolean) => void
  /** Its document can be read. */
  readonly ready: () => void
  /** It and its parts are there. */
  readonly loaded: () => void
  readonly failed: (trouble: CaptureTrouble) => void
}

/** A hidden page of the engine. */
export interface CaptureView {
  readonly open: (events: ViewEvents) => void
  /** Lets go of what has not come yet. */
  readonly stop: () => void
  /** Has the page begin to load what it loads only when it is looked at. */
  readonly unfold: () => Promise<void>
  /** Resolves once no picture of it is on its way any more. */
  readonly picturesThere: () => Promise<void>
  readonly snapshot: () => Promise<string>
  readonly close: () => void
}

/** ms and bytes. */
export interface CaptureLimits {
  /** From asking to the first header. */
  readonly answer: number
  /** From there until the page with its parts is there. */
  readonly load: number
  /** To go down the page once. */
  readonly unfold: number
  /** Without a byte, while pictures are on their way: they are waited for as long as they come. */
  readonly quiet: number
  /** For pictures that are on their way still, however they come. */
  readonly pictures: number
  readonly snapshot: number
  /** Of the page itself, decoded. */
  readonly pageBytes: number
  /** Of the page and all of its parts, decoded. */
  readonly allBytes: number
}

export interface CaptureRun {
  readonly result: Promise<CaptureResult>
  readonly progress: () => CaptureProgress
  readonly cancel: () => void
}

const pageTypes = new Set(['', 'text/html', 'application/xhtml+xml', 'text/plain'])

/** Loads a page in the view and takes its snapshot, within the limits. The view is closed whatever comes of it. */
export function runCapture(view: CaptureView, limits: CaptureLimits): CaptureRun {
  const run = new Run(view, limits)
  run.begin()
  return run
}

class Run implements CaptureRun {
  readonly result: Promise<CaptureResult>
  #settle: (result: CaptureResult) => void = () => undefined
  #stage: CaptureProgress['stage'] = 'asking'
  #bytes = 0
  #pageBytes = 0
  #answer: PageAnswer | null = null
  #isReady = false
  #isPartial = false
  #isOver = false
  /** Each page that the first one leads on to is a turn of its own. */
  #turn = 0
  #timer: NodeJS.Timeout | undefined
  /** The turn whose page is being kept. */
  #keeping = 0
  #wait: Wait | null = null

  constructor(
    private readonly view: CaptureView,
    private readonly limits: CaptureLimits,
  ) {
    this.result = new Promise((resolve) => {
      this.#settle = resolve
    })
  }

  begin(): void {
    this.#within(this.limits.answer, () => {
      this.#fail({ kind: 'stalled' })
    })
    this.view.open({
      answered: (answer) => {
        if (!this.#isOver) this.#answered(answer)
      },
      grew: (bytes, ofPage) => {
        if (!this.#isOver) this.#grew(bytes, ofPage)
      },
      ready: () => {
        this.#isReady = true
      },
      loaded: () => void this.#keep(),
      failed: (trouble) => {
        this.#fail(trouble)
      },
    })
  }

  progress(): CaptureProgress {
    return { stage: this.#stage, bytes: this.#bytes }
  }

  cancel(): void {
    this.#end({ kind: 'cancelled' })
  }

  #answered(answer: PageAnswer): void {
    this.#turn += 1
    this.#answer = answer
    this.#isReady = false
    this.#pageBytes = 0
    this.#stage = 'loading'
    const { status, mediaType, length } = answer
    if (status >= 400) this.#fail({ kind: 'status', status })
    else if (!pageTypes.has(mediaType)) this.#fail({ kind: 'download', mediaType })
    else if ((length ?? 0) > this.limits.pageBytes) this.#fail({ kind: 'too-large' })
    else
      this.#within(this.limits.load, () => {
        this.#cutShort({ kind: 'stalled' })
      })
  }

  #grew(bytes: number, ofPage: boolean): void {
    this.#bytes += bytes
    if (ofPage) this.#pageBytes += bytes
    this.#wait?.goOn()
    if (this.#pageBytes > this.limits.pageBytes) this.#fail({ kind: 'too-large' })
    else if (this.#bytes > this.limits.allBytes && !this.#isPartial) this.#cutShort({ kind: 'too-large' })
  }

  /** What is there has to do. */
  #cutShort(trouble: CaptureTrouble): void {
    if (!this.#isReady) {
      this.#fail(trouble)
      return
    }
    this.#isPartial = true
    this.view.stop()
    this.#wait?.giveUp()
    void this.#keep()
  }

  async #keep(): Promise<void> {
    const [turn, answer] = [this.#turn, this.#answer]
    const isGone = () => this.#isOver || turn !== this.#turn
    if (this.#isOver || this.#keeping === turn || answer === null) return
    this.#keeping = turn
    clearTimeout(this.#timer)
    if (!this.#isPartial) await this.#unfold(isGone)
    if (isGone()) return
    this.#stage = 'keeping'
    this.#within(this.limits.snapshot, () => {
      this.#fail({ kind: 'no-snapshot' })
    })
    const snapshot = await this.view.snapshot().catch(() => null)
    if (isGone()) return
    if (snapshot === null) this.#fail({ kind: 'no-snapshot' })
    else this.#end({ kind: 'captured', snapshot, answer, isPartial: this.#isPartial })
  }

  async #unfold(isGone: () => boolean): Promise<void> {
    const { unfold, quiet, pictures } = this.limits
    await this.#waitFor(this.view.unfold(), unfold, unfold)
    if (isGone() || this.#isPartial) return
    const areThere = await this.#waitFor(this.view.picturesThere(), pictures, quiet)
    if (isGone() || areThere) return
    this.#isPartial = true
    this.view.stop()
  }

  /** Whether it came to its end within the limit, with no longer pause than `quiet` between what comes, and was not given up. */
  async #waitFor(work: Promise<void>, limit: number, quiet: number): Promise<boolean> {
    const wait = waitWhileItComes(work, limit, quiet)
    this.#wait = wait
    const isDone = await wait.result
    if (this.#wait === wait) this.#wait = null
    return isDone
  }

  #fail(trouble: CaptureTrouble): void {
    this.#end({ kind: 'trouble', trouble })
  }

  #end(result: CaptureResult): void {
    if (this.#isOver) return
    this.#isOver = true
    clearTimeout(this.#timer)
    this.#wait?.giveUp()
    this.view.close()
    this.#settle(result)
  }

  #within(limit: number, late: () => void): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(late, limit)
  }
}
