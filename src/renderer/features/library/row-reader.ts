import type { Item } from '@/core/article/item'

type Read = (ids: readonly string[]) => Promise<readonly Item[]>

/** More than are ever read for one place of a list. */
const mostKnown = 1000

/**
 * Reads the rows of a list; while nobody sees them, what it read before: each change would read some hundred rows and hold up what
 * is on the screen.
 */
export class RowReader {
  private isShown = true
  private hasMissed = false
  private turn = 0
  private readonly listeners = new Set<() => void>()
  private readonly known = new Map<string, Item>()

  constructor(private readonly readNow: Read) {}

  /** Whether the rows are on the screen. Where something was missed, another turn begins with it. */
  show(isShown: boolean): void {
    this.isShown = isShown
    if (!isShown || !this.hasMissed) return
    this.hasMissed = false
    this.turn += 1
    for (const heard of this.listeners) heard()
  }

  readonly subscribe = (heard: () => void): (() => void) => {
    this.listeners.add(heard)
    return () => this.listeners.delete(heard)
  }

  readonly turnNow = (): number => this.turn

  /** @param _turn another one gives another function, so that who goes by that reads again */
  readIn(_turn: number): Read {
    return (ids) => this.read(ids)
  }

  private async read(ids: readonly string[]): Promise<readonly Item[]> {
    if (!this.isShown) {
      this.hasMissed = true
      return ids.flatMap((id) => this.known.get(id) ?? [])
    }
    const items = await this.readNow(ids)
    if (this.known.size > mostKnown) this.known.clear()
    for (const item of items) this.known.set(item.id, item)
    return items
  }
}
