import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import { type ExcerptState, excerptState, type ItemExcerpts } from '@/core/note/excerpt-state'

/** What is behind the excerpts of the open note, for their views. */
export interface ExcerptWatch {
  /** null until it is read. */
  readonly stateOf: (excerpt: EmbeddedExcerpt) => ExcerptState | null
  readonly subscribe: (listener: () => void) => () => void
  /** What the items hold today; null: there is no such item. */
  readonly set: (items: ReadonlyMap<string, ItemExcerpts | null>) => void
}

export function createExcerptWatch(): ExcerptWatch {
  let items: ReadonlyMap<string, ItemExcerpts | null> = new Map()
  const listeners = new Set<() => void>()
  return {
    stateOf: (excerpt) => {
      const item = items.get(excerpt.itemId)
      return item === undefined ? null : excerptState(excerpt, item)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (next) => {
      items = next
      for (const listener of listeners) listener()
    },
  }
}
