/**
 * Runs pieces of work one after the other, in the order they were given: a change that is worked out from what the
 * archive holds must not be worked out while the one before it is still being written.
 */
export function takeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    // One that fails is told to who gave it, and holds up nobody else.
    last = mine.catch(() => undefined)
    return mine
  }
}
