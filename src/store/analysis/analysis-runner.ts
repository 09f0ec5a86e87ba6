import type { LanguageEngine } from '@/core/language/language-engine'
import type { ArchiveDatabase } from '../archive-database'
import { saveSketch } from '../derived/save-sketch'
import { hasRoom } from '../room/has-room'
import type { NeedRoom } from '../room/need-room'
import { DictionaryFollower } from './dictionary-follower'
import { saveAnalysis } from './save-analysis'
import { WaitingItems } from './waiting-items'

export type AnalysisEvent =
  | { readonly kind: 'analysed'; readonly itemId: string; readonly waiting: number }
  /** `isDone`: nothing waits any more; else some failed, or there was no room. */
  | { readonly kind: 'idle'; readonly isDone: boolean }
  | { readonly kind: 'failed'; readonly itemId: string | null; readonly message: string }

export interface VersionedEngine {
  readonly version: string
  /** Asked for once something waits: its weights take tens of megabytes, which a window where all is analysed is spared. */
  readonly load: () => Promise<LanguageEngine>
}

/** Items between two looks at the room that is left. */
const lookEvery = 20

/**
 * Works through the items that today's engine has not analysed, or that name what the dictionary has learnt since,
 * oldest waiting first, those somebody is looking at before all others. Resumable at any point: what is done is what has a derived record.
 */
export class AnalysisRunner {
  readonly #urgent: string[] = []
  /** Items that failed in this session: tried again at the next start, not in a loop. */
  readonly #failed = new Set<string>()
  readonly #dictionary: DictionaryFollower
  readonly #items: WaitingItems
  /** Some analyses may not know all of the dictionary. */
  #isBehind = false
  /** Items that were analysed with today's dictionary. */
  readonly #inStep = new Set<string>()
  #wake: (() => void) | null = null
  #woken = true
  #loaded: LanguageEngine | null = null
  /** Items since it was looked at the room. */
  #unlooked = lookEvery

  constructor(
    readonly db: ArchiveDatabase,
    readonly engine: VersionedEngine,
    readonly now: () => number,
    readonly report: (event: AnalysisEvent) => void,
    /** Where it rejects, the rest waits until it is woken again. */
    readonly needRoom: NeedRoom = () => Promise.resolve(),
  ) {
    this.#dictionary = new DictionaryFollower(db)
    this.#items = new WaitingItems(db, engine.version)
  }

  /** There may be something to do; `itemId` first, where given. */
  wake(itemId: string | null): void {
    if (itemId !== null) this.#urgent.push(itemId)
    this.#woken = true
    this.#wake?.()
  }

  /** Never resolves: works, then waits to be woken. */
  async run(): Promise<never> {
    for (;;) {
      await this.#untilWoken()
      const isDone = await this.workOff()
      this.report({ kind: 'idle', isDone })
    }
  }

  /** Analyses all that waits now, as long as there is room for it. Resolves to whether nothing is left. */
  async workOff(): Promise<boolean> {
    let waiting = new Set<string>()
    do {
      if (this.#takeWoken()) {
        waiting = new Set([...waiting, ...(await this.#listWaiting())])
      }
      const itemId = this.#takeUrgent(waiting) ?? first(waiting)
      if (itemId === undefined) continue
      const analyse = await this.#engine()
      if (analyse === null || !(await this.#hasRoom())) {
        this.#items.forget()
        return false
      }
      waiting.delete(itemId)
      await this.#analyseOne(itemId, waiting.size, analyse)
    } while (waiting.size > 0 || this.#woken)
    if (this.#isBehind) await this.#keepDictionary()
    if (this.#failed.size > 0 || this.#isBehind) return false
    await this.#noteWorked()
    return true
  }

  /** null where it cannot be loaded: tried again when it is woken. */
  async #engine(): Promise<LanguageEngine | null> {
    try {
      this.#loaded ??= await this.engine.load()
    } catch (error) {
      this.report({ kind: 'failed', itemId: null, message: String(error) })
    }
    return this.#loaded
  }

  async #hasRoom(): Promise<boolean> {
    this.#unlooked += 1
    if (this.#unlooked <= lookEvery) return true
    if (!(await hasRoom(this.needRoom, 0))) return false
    this.#unlooked = 1
    return true
  }

  async #listWaiting(): Promise<string[]> {
    try {
      const ids = await this.#items.next()
      if (await this.#dictionary.read()) {
        this.#isBehind = true
        this.#inStep.clear()
      }
      const stale = this.#isBehind ? await this.#dictionary.staleItems() : []
      ids.push(...stale.filter((id) => !this.#inStep.has(id)))
      return ids.filter((id) => !this.#failed.has(id))
    } catch (error) {
      // What was told before it failed is told again.
      this.#items.forget()
      this.report({ kind: 'failed', itemId: null, message: String(error) })
      return []
    }
  }

  #takeUrgent(waiting: ReadonlySet<string>): string | undefined {
    for (let id = this.#urgent.pop(); id !== undefined; id = this.#urgent.pop()) {
      if (waiting.has(id)) return id
    }
    return undefined
  }

  async #analyseOne(itemId: string, waiting: number, analyse: LanguageEngine): Promise<void> {
    try {
      const item = await this.db.items.get(itemId)
      const text = item === undefined ? undefined : await this.db.texts.get(item.textId)
      // Removed meanwhile; should it come back, it waits again.
      if (item === undefined) {
        this.#items.forget()
        return
      }
      if (text === undefined) throw new Error('The text of the item is missing')
      const { title, published } = item
      const dictionary = this.#dictionary.entries
      const result = analyse({ text: text.text, title, published, dictionary })
      const made = this.now()
      this.#inStep.add(itemId)
      // In this order: what is analysed has its sketch, wherever this ends.
      await saveSketch(this.db, text)
      await saveAnalysis(this.db, { ...result, itemId, textId: text.id, engine: this.engine.version, made })
      this.report({ kind: 'analysed', itemId, waiting })
    } catch (error) {
      this.#failed.add(itemId)
      this.report({ kind: 'failed', itemId, message: String(error) })
    }
  }

  async #keepDictionary(): Promise<void> {
    try {
      await this.#dictionary.keep()
      this.#isBehind = false
      this.#inStep.clear()
    } catch (error) {
      this.report({ kind: 'failed', itemId: null, message: String(error) })
    }
  }

  async #noteWorked(): Promise<void> {
    try {
      await this.#items.worked()
    } catch (error) {
      this.report({ kind: 'failed', itemId: null, message: String(error) })
    }
  }

  #takeWoken(): boolean {
    const woken = this.#woken
    this.#woken = false
    return woken
  }

  async #untilWoken(): Promise<void> {
    if (this.#woken) return
    await new Promise<void>((resolve) => {
      this.#wake = resolve
    })
    this.#wake = null
  }
}

function first(ids: ReadonlySet<string>): string | undefined {
  for (const id of ids) return id
  return undefined
}
