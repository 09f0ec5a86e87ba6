/** Something that is waited for as long as it goes on. */
export interface Wait {
  /** Whether it came to its end, well or not; never rejects. */
  readonly result: Promise<boolean>
  /** Something of it has come. */
  readonly goOn: () => void
  readonly giveUp: () => void
}

/** Waits for this, up to `limit` ms, and no longer than `quiet` ms from when something of it has come last. */
export function waitWhileItComes(work: Promise<unknown>, limit: number, quiet: number): Wait {
  let end: (isDone: boolean) => void = () => undefined
  const result = new Promise<boolean>((resolve) => {
    end = resolve
  })
  let isOver = false
  const stop = (isDone: boolean): void => {
    isOver = true
    clearTimeout(longest)
    clearTimeout(pause)
    end(isDone)
  }
  const giveUp = (): void => {
    stop(false)
  }
  const done = (): void => {
    stop(true)
  }
  const longest = setTimeout(giveUp, limit)
  let pause = setTimeout(giveUp, quiet)
  work.then(done, done)
  return {
    result,
    goOn: () => {
      clearTimeout(pause)
      if (!isOver) pause = setTimeout(giveUp, quiet)
    },
    giveUp,
  }
}
