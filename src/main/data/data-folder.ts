import { join, resolve } from 'node:path'
import { engineMajor } from '../engine-check'

/** The Electron that releases ship: the one that package.json pins (a test compares the two). */
export const shippedElectron = 45

export interface FolderFacts {
  /** `process.argv`. */
  readonly argv: readonly string[]
  /** `process.cwd()`, which a relative folder on the command line starts from. */
  readonly workingFolder: string
  /** The system's folder for the data of applications. */
  readonly appData: string
  /** `process.versions.electron`. */
  readonly electron: string
  /** `process.versions.chrome`. */
  readonly chrome: string
  /** Whether the window's code comes from a development server. */
  readonly development: boolean
}

/**
 * Where everything is kept that outlives the app: `--data-folder=DIR`, else a folder of its own in the system's
 * folder for application data. An engine older than the one that ships (the spare one for development and tests)
 * gets a folder of its own, by its major version: on opening a newer engine's archive it would delete it.
 */
export function dataFolder(facts: FolderFacts): string {
  const asked = argument(facts.argv, 'data-folder')
  if (asked !== null) return resolve(facts.workingFolder, asked)
  return join(facts.appData, folderName(facts))
}

/** Is this an engine that no release ships, for development and tests only? */
export const isFallbackEngine = (electron: string): boolean => (engineMajor(electron) ?? 0) < shippedElectron

function folderName({ electron, chrome, development }: FolderFacts): string {
  const notes = [
    ...(development ? ['development'] : []),
    ...(isFallbackEngine(electron) ? [`engine ${String(engineMajor(chrome) ?? 0)}`] : []),
  ]
  return notes.length === 0 ? 'Cuttings' : `Cuttings (${notes.join(', ')})`
}

function argument(argv: readonly string[], name: string): string | null {
  const start = `--${name}=`
  const value = argv.find((candidate) => candidate.startsWith(start))?.slice(start.length)
  return value === undefined || value === '' ? null : value
}
