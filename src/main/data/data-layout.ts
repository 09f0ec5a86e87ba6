import { join } from 'node:path'

/** The files of a data folder, as absolute paths. */
export interface DataLayout {
  readonly folder: string
  /** Chromium's own: the archive is in here, and nobody but the engine reads or writes it, save `mendEngineLogs`. */
  readonly profile: string
  /** The version of the newest engine that had the profile open, in a file named as Chromium's browsers name it. */
  readonly lastVersion: string
  /** What main remembers of the archive, beside the profile so that it outlives a loss of it. */
  readonly sentinel: string
  readonly windowState: string
  /** Which database is the archive. */
  readonly archivePointer: string
  /** How the passphrase is checked; not there: there is none. */
  readonly lock: string
  /** What a person chose about backups, which are outside of this folder. */
  readonly backupSettings: string
  /** Which folder is watched. */
  readonly watchSettings: string
  /** Which of its files were dealt with. */
  readonly watchSeen: string
  /** What is being saved outside of this folder and is not whole yet. */
  readonly savesUnderWay: string
}

export function dataLayout(folder: string): DataLayout {
  const profile = join(folder, 'profile')
  return {
    folder,
    profile,
    lastVersion: join(profile, 'Last Version'),
    sentinel: join(folder, 'sentinel.json'),
    archivePointer: join(folder, 'archive.json'),
    windowState: join(folder, 'window.json'),
    lock: join(folder, 'lock.json'),
    backupSettings: join(folder, 'backups.json'),
    watchSettings: join(folder, 'watched-folder.json'),
    watchSeen: join(folder, 'watched-files.ndjson'),
    savesUnderWay: join(folder, 'saves-under-way.json'),
  }
}
