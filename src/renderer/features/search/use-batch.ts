import { create } from 'zustand'
import { namesOfLines, type BatchName, type BatchRow } from '@/core/query/batch'
import type { Session } from '@/renderer/session/session'

interface BatchState {
  /** The list as it was pasted or opened: a name a line. */
  readonly text: string
  readonly rows: readonly BatchRow[]
  /** Names that are searched for; 0 before the first search. */
  readonly asked: number
  /** Articles that were not searched, since the index has not taken them in; as of the end of the search. */
  readonly pending: number
  readonly isRunning: boolean
  /** It was stopped, or failed: `rows` are what was found until then. */
  readonly isPart: boolean
  readonly setText: (text: string) => void
  /** Lines that were left out stand below the names: they are told of there, and can be mended. */
  readonly setNames: (names: readonly BatchName[], leftOut: readonly string[]) => void
  readonly run: (session: Session) => Promise<void>
  readonly stop: () => void
}

/** What comes within this time, in ms, is shown at once: thousands of names, each shown by itself, leave no time for a click. */
const shownEvery = 200

/** A search for a list of names: it goes on, and its table stays, while the dialog is closed. */
export const useBatch = create<BatchState>()((set, get) => {
  let running = new AbortController()
  return {
    text: '',
    rows: [],
    asked: 0,
    pending: 0,
    isRunning: false,
    isPart: false,
    setText: (text) => {
      set({ text })
    },
    setNames: (names, leftOut) => {
      const lines = names.map(({ name, forms }) => [name, ...forms].join(' | '))
      set({ text: [...lines, ...leftOut].join('\n') })
    },
    run: async (session) => {
      running.abort()
      const mine = new AbortController()
      running = mine
      const names = namesOfLines(get().text)
      set({ rows: [], asked: names.length, pending: 0, isRunning: true, isPart: false })
      const found: BatchRow[] = []
      const shown = setInterval(() => {
        if (running === mine && found.length > get().rows.length) set({ rows: [...found] })
      }, shownEvery)
      try {
        const take = (rows: readonly BatchRow[]) => {
          found.push(...rows)
        }
        const pending = await session.batch(names, take, mine.signal)
        if (running === mine) set({ rows: found, isRunning: false, pending })
      } catch (error) {
        if (running !== mine) return
        set({ rows: found, isRunning: false, isPart: true })
        if (!mine.signal.aborted) {
          session.notify({
            tone: 'error',
            text: 'The search for the list ended early. What was found until then is shown.',
            details: String(error),
          })
        }
      } finally {
        clearInterval(shown)
      }
    },
    stop: () => {
      running.abort()
    },
  }
})
