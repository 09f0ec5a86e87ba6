import {
  type FoundExport,
  importReply,
  type ImportReply,
  type ImportRequest,
  type ImportSource,
} from '@/contract/import-messages'
import type { ImportChoices, ImportJob } from '@/core/import/import-job'
import type { Platform } from '../../platform/platform'
import { useImports } from './use-imports'

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
  ) => Promise<ReadonlyMap<number, readonly string[]>>
  readonly start: (importId: string, choices: ImportChoices) => void
  readonly resume: (importId: string) => void
  readonly wish: (importId: string, wish: 'pause' | 'cancel') => void
  /** Gives up a review, or puts a report away. */
  readonly forget: (importId: string) => void
  readonly dispose: () => void
}

export interface ImportsParts {
  readonly worker: () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>
  readonly platform: Pick<Platform, 'readIncoming'>
  /** An import stands still, or the worker died; `details` is technical. */
  readonly tellStopped: (details: string) => void
  /** Exports could not be taken in for lack of room, in words for a person. */
  readonly tellRefused: (why: string) => void
  /** Rows became durable. */
  readonly onBatch: (job: ImportJob) => void
}

type Looked = Extract<ImportReply, { kind: 'looked' }>
type LookReply = Looked | Extract<ImportReply, { kind: 'not-looked' }>

/** Its worker starts with the first use. */
export function createImports(parts: ImportsParts): Imports {
  const desk = new ImportDesk(parts)
  return {
    look: async (sources, instead) => {
      if (sources.length === 0) return new Map()
      const { found, rests, refusal } = await desk.look(sources)
      if (refusal !== '') {
        parts.tellRefused(refusal)
        return new Map(sources.map((_, place) => [place, []]))
      }
      showReviews(found, instead)
      const taken = new Map<number, readonly string[]>()
      for (const place of found.flatMap((each) => each.sources)) taken.set(place, [])
      for (const { source, paths } of rests) taken.set(source, paths)
      return taken
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

  /** Nothing also where it cannot be looked at: it is opened as usual then, and each file says what is wrong with it. */
  async look(
    sources: readonly ImportSource[],
  ): Promise<Pick<Looked, 'found' | 'rests'> & { readonly refusal: string }> {
    useImports.getState().set({ isLooking: true })
    const id = (this.#lastLook += 1)
    const reply = await new Promise<LookReply>((resolve) => {
      this.#looks.set(id, resolve)
      this.tell({ kind: 'look', id, sources: [...sources] })
    })
    useImports.getState().set({ isLooking: this.#looks.size > 0 })
    if (reply.kind === 'looked') return { ...reply, refusal: '' }
    return { found: [], rests: [], refusal: reply.refusal }
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
    return begun
  }

  #hear(reply: ImportReply): void {
    switch (reply.kind) {
      case 'looked':
      case 'not-looked':
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
