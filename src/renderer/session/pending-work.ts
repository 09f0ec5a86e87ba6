import type { TransactionsWatch } from '@/store/watch-transactions'

/** What must be done before this window may close. */
export interface PendingWork {
  /** The window waits for this, which passes through as it is. `what`: for the person, as "Saving a change". */
  readonly hold: <T>(work: Promise<T>, what?: string) => Promise<T>
  /** What is waited for now, for the person; each once. */
  readonly underWay: () => readonly string[]
  /**
   * Calls back when the window is about to close, or when a backup is about to be made, and waits for what it begins; the
   * returned function ends it.
   */
  readonly onLeave: (listener: () => Promise<unknown>) => () => void
  /**
   * Leaves the field that is being typed in, as a person would, and resolves when all that was begun is durable or was
   * refused. Never rejects; whoever asks has a bound of its own.
   */
  readonly settle: () => Promise<void>
  /** Makes what is being typed and kept beside the archive a change of it, and leaves no field. Never rejects. */
  readonly takeIn: () => Promise<void>
}

const typed = 'Saving what was typed'

/** How many reads, one after the other, a command makes at most before it writes. */
const longestChain = 6

export interface PendingWorkParts {
  readonly transactions: TransactionsWatch
  /** Takes the focus out of the field that has it. */
  readonly leaveField: () => void
  /** Resolves once what waits to run has run: a later task. */
  readonly nextTask: () => Promise<void>
}

export function createPendingWork({ transactions, leaveField, nextTask }: PendingWorkParts): PendingWork {
  const held = new Map<Promise<unknown>, string>()
  const listeners = new Set<() => Promise<unknown>>()
  const hold = <T>(work: Promise<T>, what = 'Saving a change'): Promise<T> => {
    held.set(work, what)
    const done = (): void => {
      held.delete(work)
    }
    work.then(done, done)
    return work
  }
  const settle = async (): Promise<void> => {
    leaveField()
    for (const listener of listeners) void hold(listener(), typed).catch(() => undefined)
    // A command reads before it writes, and nothing says that it is going to: so long as one could still be reading, what
    // runs is waited for. Reads that never end, as lists that follow a long import, do not keep the window.
    for (let idle = 0; idle < longestChain || held.size > 0 || transactions.isWriting(); idle += 1) {
      await nextTask()
      await Promise.allSettled([...held.keys(), transactions.ended()])
    }
  }
  return {
    hold,
    underWay: () => [...new Set(held.values())],
    settle,
    takeIn: async () => {
      await Promise.allSettled([...listeners].map((listener) => hold(listener(), typed)))
    },
    onLeave: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
