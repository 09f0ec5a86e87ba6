import type { Shown } from './load'

/** ms: a window that shows nothing new for so long has stopped. */
const longestWait = 60_000

/** What the window showed as done, in order; kept by the driver, outside of what is killed. */
export class Journal {
  readonly entries: Shown[] = []
  private written: () => void = () => undefined

  write = (shown: Shown): void => {
    this.entries.push(shown)
    this.written()
  }

  /** Resolves once it has so many entries. */
  async has(count: number): Promise<void> {
    while (this.entries.length < count) await this.next()
  }

  private next(): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`The window showed nothing for ${String(longestWait / 1000)} seconds`))
      }, longestWait)
      this.written = () => {
        clearTimeout(late)
        resolve()
      }
    })
  }
}
