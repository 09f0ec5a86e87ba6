/** ms: a window that hangs must not keep a backup from being made. */
const longestWait = 5000

interface Parts {
  /** The archive's name: windows on the same one ask each other. */
  readonly database: string
  /** Makes what is being typed in this window a change of the archive. Never rejects. */
  readonly takeIn: () => Promise<void>
  /** This window's own name among them. */
  readonly id: string
  readonly locks: Pick<LockManager, 'request' | 'query'>
}

/**
 * Takes in what is being typed in every window on this archive. Each window holds a lock of its own while it is there,
 * which tells who has to be waited for, and goes by itself with a window that dies.
 */
export function takeInEverywhere({ database, takeIn, id, locks }: Parts): {
  readonly takeIn: () => Promise<void>
  readonly dispose: () => void
} {
  const lockOf = (window: string): string => `${database}-window:${window}`
  const windows = new BroadcastChannel(`${database}-take-in`)
  const control = new AbortController()
  const { signal } = control
  locks
    .request(lockOf(id), () => new Promise<void>((gone) => signal.addEventListener('abort', () => gone())))
    .catch(() => undefined)
  let asks = 0
  let waiting: { readonly ask: string; readonly done: (window: string) => void } | null = null
  windows.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'done') {
      if (data.ask === waiting?.ask) waiting.done(data.window)
      return
    }
    void takeIn().then(() => {
      if (!signal.aborted) windows.postMessage({ kind: 'done', ask: data.ask, window: id })
    })
  })
  const others = async (): Promise<Set<string>> => {
    const { held = [] } = await locks.query()
    const names = held.flatMap(({ name = '' }) => (name.startsWith(lockOf('')) ? [name] : []))
    return new Set(names.map((name) => name.slice(lockOf('').length)).filter((window) => window !== id))
  }
  const takeInOthers = async (): Promise<void> => {
    const left = await others().catch(() => new Set<string>())
    if (left.size === 0) return
    const ask = `${id} ${String((asks += 1))}`
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, longestWait)
      waiting = {
        ask,
        done: (window) => {
          left.delete(window)
          if (left.size > 0) return
          clearTimeout(timer)
          resolve()
        },
      }
      windows.postMessage({ kind: 'ask', ask })
    })
    waiting = null
  }
  return {
    takeIn: async () => {
      await Promise.all([takeIn(), takeInOthers()])
    },
    dispose: () => {
      control.abort()
      windows.close()
    },
  }
}

type Message =
  | { readonly kind: 'ask'; readonly ask: string }
  | { readonly kind: 'done'; readonly ask: string; readonly window: string }
