import {
  type FoundExport,
  importReply,
  type ImportReply,
  type ImportRequest,
  type ImportSource,
  type LookedAt,
} from '@/contract/import-messages'
import type { ImportChoices, ImportJob } from '@/core/import/import-job'
import type { Platform } from '../../platform/platform'
import { useImports } from './use-imports'

/** Paths of what is beside the exports in a source, or why nothing of it can be read: `“a.json” in it is damaged`. */
type TakenSource = readonly string[] | string

interface FoundSources {
  readonly found: readonly FoundExport[]
  readonly taken: ReadonlyMap<number, TakenSource>
}

/** Imports of other tools' exports, run by a worker. */
export interface Imports {
  /**
   * Looks whether some of what was opened or dropped are exports of other tools, or hold some, and shows those for review.
   * Resolves to their places among the sources, each with the paths of what is beside the exports in it: that, and all other
   * sources, is opened as usual. `instead`: opens exports as usual after all.
   */
  readonly look: (
    sources: readonly ImportSource[],
    instead: (places: readonly number[]) => void,
  ) => Promise<ReadonlyMap<number, TakenSource>>
  /** As `look`, but shows nothing: `show` shows the reviews of what was found. */
  readonly find: (sources: readonly ImportSource[]) => Promise<FoundSources>
  readonly show: (found: readonly FoundExport[], instead: (places: readonly number[]) => void) => void
  /** Ends all looking that is under way; what was looked at is let go of. */
  readonly stopLooking: () => void
  readonly start: (importId: string, choices: ImportChoices) => void
  readonly resume: (importId: string) => void
  readonly wish: (importId: string, wish: 'pause' | 'cancel') => void
  /** Gives up a review, or puts a report away. */
  readonly forget: (importId: string) => void
  readonly dispose: () => void
}

export interface ImportsParts {
  readonly worker: () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>
  readonly platform: Pick<Platform, 'readIncoming' | 'readingKey'>
  /** An import stands still, or the worker died; `details` is technical. */
  readonly tellStopped: (details: string) => void
  /** Exports could not be taken in for lack of room, in words for a person. */
  readonly tellRefused: (why: string) => void
  /** Rows became durable. */
  readonly onBatch: (job: ImportJob) => void
}

type LookReply = Extract<ImportReply, { kind: 'looked' | 'not-looked' | 'look-stopped' }>

/** Its worker starts with the first use. */
export function createImports(parts: ImportsParts): Imports {
  const desk = new ImportDesk(parts)
  const find = async (sources: readonly ImportSource[]): Promise<FoundSources> => {
    if (sources.length === 0) return { found: [], taken: new Map() }
    const looked = await desk.look(sources)
    // Nobody wants them any more, or there is no room for them.
    if (looked === null) return { found: [], taken: new Map(sources.map((_, place) => [place, []])) }
    const taken = new Map<number, TakenSource>()
    for (const place of looked.found.flatMap((each) => each.sources)) taken.set(place, [])
    for (const { source, paths } of looked.rests) taken.set(source, paths)
    for (const { source, path, reason } of looked.refused)
      taken.set(source, path === '' ? reason : `“${path}” in it ${reason}`)
    return { found: looked.found, taken }
  }
  return {
    look: async (sources, instead) => {
      const { found, taken } = await find(sources)
      showReviews(found, instead)
      return taken
    },
    find,
    show: showReviews,
    stopLooking: () => {
      desk.stopLooking()
    },
    start: (importId, choices) => {
      desk.tell({ kind: 'start', importId, choices })
    },
    resume: (importId) => {
      setProblem(importId, null)
      desk.tell({ kind: 'resume', importId })
    },
    wish: (importId, wish) => {
      desk.tell({ kind: 'wish', importId, wish })
    },
    forget: (importId) => {
      desk.tell({ kind: 'forget', importId })
    },
    dispose: () => {
      desk.dispose()
    },
  }
}

function showReviews(found: readonly FoundExport[], instead: (places: readonly number[]) => void): void {
  const waiting = found.map((each) => ({
    ...each,
    instead: () => {
      instead(each.sources)
    },
  }))
  const { reviews, set } = useImports.getState()
  set({ reviews: [...reviews, ...waiting] })
}

/** Speaks with the worker. */
class ImportDesk {
  readonly #looks = new Map<number, (reply: LookReply) => void>()
  #worker: ReturnType<ImportsParts['worker']> | null = null
  #lastLook = 0

  constructor(private readonly parts: ImportsParts) {}

  tell(request: ImportRequest): void {
    this.#worker ??= this.#begin()
    this.#worker.postMessage(request)
  }

  /**
   * Nothing also where it cannot be looked at: it is opened as usual then, and each file says what is wrong with it. null: it
   * was stopped, or nothing can be taken in at all, which is told.
   */
  async look(sources: readonly ImportSource[]): Promise<LookedAt | null> {
    useImports.getState().set({ looking: { done: 0, total: 0 } })
    const id = (this.#lastLook += 1)
    const reply = await new Promise<LookReply>((resolve) => {
      this.#looks.set(id, resolve)
      this.tell({ kind: 'look', id, sources: [...sources] })
    })
    if (this.#looks.size === 0) useImports.getState().set({ looking: null })
    if (reply.kind === 'look-stopped') return null
    if (reply.kind === 'not-looked' && reply.refusal !== '') {
      this.parts.tellRefused(reply.refusal)
      return null
    }
    return reply.kind === 'looked' ? reply : { found: [], rests: [], refused: [] }
  }

  stopLooking(): void {
    for (const id of this.#looks.keys()) this.tell({ kind: 'stop-look', id })
  }

  dispose(): void {
    this.#worker?.terminate()
  }

  #begin(): ReturnType<ImportsParts['worker']> {
    const begun = this.parts.worker()
    begun.addEventListener('message', (event: MessageEvent<unknown>) => {
      this.#hear(importReply.parse(event.data))
    })
    begun.addEventListener('error', (event: ErrorEvent) => {
      this.#worker = null
      for (const [id, resolve] of this.#looks)
        resolve({ kind: 'not-looked', id, message: event.message, refusal: '' })
      this.#looks.clear()
      this.parts.tellStopped(event.message)
    })
    void this.parts.platform.readingKey().then((key) => {
      begun.postMessage({ kind: 'reading-key', key } satisfies ImportRequest)
    })
    return begun
  }

  #hear(reply: ImportReply): void {
    switch (reply.kind) {
      case 'looking':
        useImports.getState().set({ looking: { done: reply.done, total: reply.total } })
        return
      case 'looked':
      case 'not-looked':
      case 'look-stopped':
        this.#looks.get(reply.id)?.(reply)
        this.#looks.delete(reply.id)
        return
      case 'extract':
        void extract(this.parts.platform, reply).then((request) => {
          this.tell(request)
        })
        return
      case 'job':
        if (reply.job.state !== 'paused') setProblem(reply.job.id, null)
        this.parts.onBatch(reply.job)
        return
      case 'failed':
        setProblem(reply.importId, reply.message)
        this.parts.tellStopped(reply.message)
    }
  }
}

async function extract(
  platform: Pick<Platform, 'readIncoming'>,
  { id, bytes, hint }: Extract<ImportReply, { kind: 'extract' }>,
): Promise<ImportRequest> {
  const outcome = await platform
    .readIncoming(bytes, hint)
    .catch((error: unknown) => ({ kind: 'problem', reason: 'unreadable', message: String(error) }) as const)
  return { kind: 'extracted', id, outcome }
}

function setProblem(importId: string, words: string | null): void {
  const { problems, set } = useImports.getState()
  if (words === null && !problems.has(importId)) return
  const next = new Map(problems)
  if (words === null) next.delete(importId)
  else next.set(importId, words)
  set({ problems: next })
}
