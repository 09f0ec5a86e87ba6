import type { BackupPlace, Platform } from '@/renderer/platform/platform'
import { backupCalls } from './backup-calls'
import { converse } from './converse'
import { useBackups } from './use-backups'

export type BackUpOutcome =
  | { readonly kind: 'made' | 'up-to-date' | 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }

/** Backups of the open archive; all of it does nothing in a plain browser. */
export interface Backups {
  readonly place: BackupPlace | null
  /** Makes one now, or waits for the one that is under way. `quiet`: a failure is shown by whoever asked. */
  readonly backUp: (quiet?: boolean) => Promise<BackUpOutcome>
  readonly cancel: () => void
  /** Something was changed: a backup follows within a quarter of an hour. */
  readonly changed: () => void
  /** Once, when the archive is open: what was changed and never backed up is, within a quarter of an hour. */
  readonly begin: () => Promise<void>
  /** Reads anew what main knows. */
  readonly refresh: () => Promise<void>
  readonly dispose: () => void
}

/** ms from a change to its backup. */
const changeToBackup = 15 * 60_000

/** A `Notice` of the session, which holds these backups and cannot be named here. */
interface FailureNotice {
  readonly tone: 'error'
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void }
}

export function createBackups(
  platform: Platform,
  database: string,
  notify: (notice: FailureNotice) => void,
): Backups {
  const place = platform.backups
  let timer: ReturnType<typeof setTimeout> | null = null
  let running: Promise<BackUpOutcome> | null = null
  let control = new AbortController()

  const refresh = async (): Promise<void> => {
    if (place !== null) useBackups.getState().set({ state: await place.state() })
  }
  const stopTimer = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const run = async (where: BackupPlace): Promise<BackUpOutcome> => {
    stopTimer()
    control = new AbortController()
    const outcome = await makeOne(platform, where, database, control.signal)
    useBackups.getState().set({ running: null })
    await refresh()
    return outcome
  }
  const backUp = async (quiet = false): Promise<BackUpOutcome> => {
    if (place === null) return { kind: 'up-to-date' }
    // One that began before the last change may not hold it.
    while (running !== null) await running
    running = run(place)
    const outcome = await running
    running = null
    if (outcome.kind === 'failed' && !quiet) notify(failure(outcome.message, () => void backUp()))
    return outcome
  }
  const changed = (): void => {
    if (place !== null) timer ??= setTimeout(() => void backUp(), changeToBackup)
  }
  return {
    place,
    backUp,
    cancel: () => {
      control.abort()
    },
    changed,
    begin: async () => {
      await refresh()
      changed()
    },
    refresh,
    dispose: () => {
      stopTimer()
      control.abort()
    },
  }
}

async function makeOne(
  platform: Platform,
  place: BackupPlace,
  database: string,
  signal: AbortSignal,
): Promise<BackUpOutcome> {
  const { set } = useBackups.getState()
  set({ running: { done: 0, total: 0 } })
  try {
    const { newest } = await place.state()
    const { version: appVersion } = await platform.facts()
    // Names have seconds: never two backups of one.
    const now = Math.max(Date.now(), newestMoment(newest) + 1000)
    const calls = backupCalls(place, now)
    try {
      const outcome = await converse({
        database,
        request: { kind: 'back-up', newest, appVersion, now },
        calls,
        progress: (done, total) => {
          set({ running: { done, total } })
        },
        signal,
      })
      if (outcome.kind === 'made') await calls.finish()
      return ownOutcome(outcome)
    } finally {
      await calls.drop()
    }
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

function ownOutcome(outcome: Awaited<ReturnType<typeof converse>>): BackUpOutcome {
  switch (outcome.kind) {
    case 'made':
    case 'up-to-date':
    case 'cancelled':
    case 'failed':
      return outcome
    case 'restored':
    case 'salvaged':
    case 'refused':
    case 'disk-full':
      throw new Error(`The worker answered “${outcome.kind}” to a backup`)
  }
}

function newestMoment(newest: string | null): number {
  return newest === null ? 0 : (JSON.parse(newest) as { made: number }).made
}

const failure = (message: string, run: () => void): FailureNotice => ({
  tone: 'error',
  text: `No backup could be made. ${message} Your archive is unharmed, and earlier backups are untouched.`,
  action: { label: 'Try again', run },
})
