import type { When } from './after'

export interface Later<T> {
  /** The thing, started by now at the latest. */
  readonly get: () => T
  /** The thing where it has been started, else null: for what it would find by itself when it starts. */
  readonly started: () => T | null
  /** Ends it for now: the next `get` starts it anew. */
  readonly rest: () => void
  readonly dispose: () => void
}

/**
 * Starts something on first use, or by itself when it is time: workers would take the processor and the database
 * from the window's first paint.
 */
export function startLater<T extends { readonly dispose: () => void }>(start: () => T, when: When): Later<T> {
  let thing: T | null = null
  const get = (): T => {
    callOff()
    thing ??= start()
    return thing
  }
  const callOff = when(get)
  const dispose = (): void => {
    callOff()
    thing?.dispose()
  }
  return {
    get,
    started: () => thing,
    rest: () => {
      dispose()
      thing = null
    },
    dispose,
  }
}
