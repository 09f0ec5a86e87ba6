import type { BackupPlace, Platform } from '@/renderer/platform/platform'
import { schemaVersion } from '@/store/archive-database'
import { makeBackup, type BackUpOutcome } from './make-backup'
import { takeInEverywhere } from './take-in-everywhere'
import { useBackups } from './use-backups'

/** Backups of the open archive; all of it does nothing in a plain browser. */
export interface Backups {
  readonly place: BackupPlace | null
  /** Makes one now, or waits for the one that is under way. `quiet`: a failure is shown by whoever asked. */
  readonly backUp: (quiet?: boolean) => Promise<BackUpOutcome>
  /** Writes all of the archive to a file that `place.chooseFile` gave; a failure is shown by whoever asked. */
  readonly saveWhole: (at: string) => Promise<BackUpOutcome>
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

export interface BackupsOf {
  readonly platform: Platform
  readonly database: string
  /** Makes what is being typed in this window a change of the archive, so that a backup has it. Never rejects. */
  readonly takeIn: () => Promise<void>
}

export function createBackups(
  { platform, database, takeIn }: BackupsOf,
  notify: (notice: FailureNotice) => void,
): Backups {
  const place = platform.backups
  let timer: ReturnType<typeof setTimeout> | null = null
  const id = crypto.randomUUID()
  const windows = takeInEverywhere({ database, takeIn, id, locks: navigator.locks })
  const { next, cancel, refresh } = backupRuns({ platform, database, takeIn: windows.takeIn })
  const stopTimer = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const backUp = async (quiet = false): Promise<BackUpOutcome> => {
    const outcome = await next(undefined, stopTimer)
    if (outcome.kind === 'failed' && !quiet) notify(failure(outcome.message, () => void backUp()))
    return outcome
  }
  const changed = (): void => {
    if (place !== null) timer ??= setTimeout(() => void backUp(), changeToBackup)
  }
  return {
    place,
    backUp,
    saveWhole: (at) => next(at),
    cancel,
    changed,
    begin: async () => {
      await refresh()
      changed()
    },
    refresh,
    dispose: () => {
      stopTimer()
      cancel()
      windows.dispose()
    },
  }
}

/** Backups one after the other. `onBegin`: what was changed from then on is for the next one. */
function backupRuns({ platform, database, takeIn }: BackupsOf) {
  const place = platform.backups
  let running: Promise<BackUpOutcome> | null = null
  let control = new AbortController()
  const refresh = async (): Promise<void> => {
    if (place !== null) useBackups.getState().set({ state: await place.state() })
  }
  const run = async (where: BackupPlace, at?: string): Promise<BackUpOutcome> => {
    control = new AbortController()
    const { signal } = control
    await takeIn()
    const chosen = at === undefined ? {} : { at }
    const job = { platform, place: where, database, schema: schemaVersion, ...chosen, signal }
    const outcome = await makeBackup(job)
    useBackups.getState().set({ running: null })
    await refresh()
    return outcome
  }
  const next = async (at?: string, onBegin?: () => void): Promise<BackUpOutcome> => {
    if (place === null) return { kind: 'up-to-date' }
    // One that began before the last change may not hold it.
    while (running !== null) await running
    onBegin?.()
    running = run(place, at)
    const outcome = await running
    running = null
    return outcome
  }
  const cancel = (): void => {
    control.abort()
  }
  return { next, cancel, refresh }
}

const failure = (message: string, run: () => void): FailureNotice => ({
  tone: 'error',
  text: `No backup could be made. ${message} Your archive is unharmed, and earlier backups are untouched.`,
  action: { label: 'Try again', run },
})
