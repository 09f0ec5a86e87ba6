export interface CloseParts {
  /** Does the window hold an archive that something may have been done to? */
  readonly isOpen: () => boolean
  /** Asks the window to finish what was typed and begun; it answers through `heard` at once and `settled` in the end. */
  readonly settle: () => void
  /** Is there something that no backup holds yet? */
  readonly needsBackup: () => boolean
  /** Is the window at it? */
  readonly hasBegunBackup: () => boolean
  /** Asks the window to make a backup, and then to close. */
  readonly backUp: () => void
}

export interface CloseStepsParts extends CloseParts {
  /** Nobody is there any more who could answer. */
  readonly isGone: () => boolean
  readonly close: () => void
  /** Runs it after so many ms, unless what is returned is called before. */
  readonly later: (run: () => void, ms: number) => () => void
}

export interface CloseSteps {
  /** The window is to close: whether it may, or has to wait for `close`. */
  readonly ask: () => 'closes' | 'waits'
  /** It heard that it is to close, and is at it. */
  readonly heard: () => void
  /** What was typed and begun is durable, or was refused. */
  readonly settled: () => void
  /** The person wants to go on; false where it is too late for that. */
  readonly stay: () => boolean
  /** Closes it now. */
  readonly closeNow: () => void
}

/** ms: a window that has said nothing by then does not hear, and must not be kept from closing. */
const untilHeard = 8_000
/** ms: one that hears may be slow, on a busy machine or a slow disk, and what was typed in it is worth the wait. */
const untilDone = 30_000

/** The way of a window to its end: settling, the backup, and for each how long it is waited for. */
export function closeSteps(parts: CloseStepsParts): CloseSteps {
  let stage: 'open' | 'settling' | 'backing-up' | 'closing' = 'open'
  let patience = untilHeard
  let stopWaiting: () => void = () => undefined
  // One wait at a time, and none beyond its step: else that of an earlier attempt would end a later one too soon.
  const go = (to: typeof stage): void => {
    stopWaiting()
    stopWaiting = () => undefined
    stage = to
  }
  const wait = (run: () => void): void => {
    stopWaiting()
    stopWaiting = parts.later(run, patience)
  }
  const closeNow = (): void => {
    if (stage === 'closing') return
    go('closing')
    parts.close()
  }
  const settled = (): void => {
    if (stage !== 'settling') return
    if (parts.isGone() || !parts.needsBackup()) {
      closeNow()
      return
    }
    go('backing-up')
    parts.backUp()
    wait(() => {
      if (!parts.hasBegunBackup()) closeNow()
    })
  }
  const ask = (): 'closes' | 'waits' => {
    if (stage === 'closing' || stage === 'backing-up' || parts.isGone() || !parts.isOpen()) return 'closes'
    // A second key on the way out must not cost what the first one waits for.
    if (stage === 'settling') return 'waits'
    patience = untilHeard
    go('settling')
    parts.settle()
    wait(settled)
    return 'waits'
  }
  const heard = (): void => {
    if (stage !== 'settling') return
    patience = untilDone
    wait(settled)
  }
  const stay = (): boolean => {
    if (stage === 'closing') return false
    go('open')
    return true
  }
  return { ask, heard, settled, stay, closeNow }
}
