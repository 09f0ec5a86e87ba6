/** Methods that go over what they are called on, by the object that they belong to. */
const measured = [
  [
    Array.prototype,
    [
      'filter',
      'find',
      'some',
      'every',
      'map',
      'flatMap',
      'indexOf',
      'includes',
      'slice',
      'sort',
      'reverse',
      'join',
    ],
  ],
  [
    String.prototype,
    [
      'charAt',
      'slice',
      'indexOf',
      'includes',
      'replace',
      'split',
      'match',
      'startsWith',
      'toLowerCase',
      'trim',
    ],
  ],
] as const

/** What is gone over one at a time, as `[...set]` does. */
const iterated = [Set.prototype, Map.prototype] as const

/**
 * How much work a function does: calls of the methods above, each counted with the length of what it returns or
 * goes over, and the members of sets and maps that are gone over. No clock, so that the count is the same on every machine.
 */
export function countWork(run: () => unknown): number {
  let work = 0
  const undo: (() => void)[] = []
  for (const [prototype, names] of measured) {
    for (const name of names) {
      const original: unknown = Reflect.get(prototype, name)
      if (typeof original !== 'function') throw new Error(`no method ${name}`)
      const isCheap = name === 'charAt' || name === 'startsWith'
      const counted = function (this: { length: number }, ...args: unknown[]): unknown {
        const result: unknown = Reflect.apply(original, this, args)
        const over = name === 'slice' ? (result as { length: number }).length : this.length
        work +=
          1 + (isCheap ? 0 : prototype === String.prototype && name === 'slice' ? Math.min(over, 100) : over)
        return result
      }
      Reflect.set(prototype, name, counted)
      undo.push(() => Reflect.set(prototype, name, original))
    }
  }
  for (const prototype of iterated) {
    const original: unknown = Reflect.get(prototype, Symbol.iterator)
    if (typeof original !== 'function') throw new Error('no iterator')
    const counted = function (this: object): IterableIterator<unknown> {
      const members = Reflect.apply(original, this, []) as Iterator<unknown>
      const next = (): IteratorResult<unknown> => {
        work += 1
        return members.next()
      }
      return { next, [Symbol.iterator]: () => ({ next }) as IterableIterator<unknown> }
    }
    Reflect.set(prototype, Symbol.iterator, counted)
    undo.push(() => Reflect.set(prototype, Symbol.iterator, original))
  }
  try {
    run()
  } finally {
    for (const restore of undo) restore()
  }
  return work
}
