import type { ReadHint, ReadOutcome } from '@/contract/reading'
import { callReading } from '@/contract/reading-call'

interface PageToRead {
  readonly id: number
  readonly bytes: Uint8Array
  readonly hint: ReadHint
}

/** As many are read by main at any time, and as many wait there with their bytes. */
const mostAtOnce = 4

/** Has whole pages read: by main, past the window, so that it stays smooth; in a plain browser by the window. */
export class PageDesk {
  readonly #asked = new Map<number, (outcome: ReadOutcome) => void>()
  readonly #waiting: (() => void)[] = []
  #under = 0
  #last = 0
  #tellKey: (key: string | null) => void = () => undefined
  readonly #key = new Promise<string | null>((resolve) => {
    this.#tellKey = resolve
  })

  /** @param askWindow sends a page off; what came of it is given to `hear` */
  constructor(private readonly askWindow: (page: PageToRead) => void) {}

  /** Rejects where nobody is there to read it any more. */
  readonly read = async (bytes: Uint8Array, hint: ReadHint): Promise<ReadOutcome> => {
    if (this.#under === mostAtOnce)
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve)
      })
    else this.#under += 1
    try {
      const key = await this.#key
      return await (key === null ? this.#byWindow(bytes, hint) : callReading(fetchHere, { key, bytes, hint }))
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#under -= 1
      else next()
    }
  }

  hearKey(key: string | null): void {
    this.#tellKey(key)
  }

  hear(id: number, outcome: ReadOutcome): void {
    this.#asked.get(id)?.(outcome)
    this.#asked.delete(id)
  }

  #byWindow(bytes: Uint8Array, hint: ReadHint): Promise<ReadOutcome> {
    return new Promise((resolve) => {
      const id = (this.#last += 1)
      this.#asked.set(id, resolve)
      this.askWindow({ id, bytes, hint })
    })
  }
}

const fetchHere: Parameters<typeof callReading>[0] = (path, init) => fetch(path, init)
