import type { When } from './after'

export interface Later<T> {
  /** The thing, started by now at the latest. */
  readonly get: () => T
  /** The thing where it has been started, else null: for what it would find by itself when it starts. */
  readonly started: () => T | null
  /** Resolves to the thing once something else, or its time, has started it: for what nobody waits for. */
  readonly whenStarted: () => Promise<T>
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
  const waiting: ((thing: T) => void)[] = []
  const get = (): T => {
    callOff()
    thing ??= start()
    for (const done of waiting.splice(0)) done(thing)
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
    whenStarted: () =>
      new Promise((done) => {
        if (thing === null) waiting.push(done)
        else done(thing)
      }),
    rest: () => {
      dispose()
      thing = null
    },
    dispose,
  }
}
