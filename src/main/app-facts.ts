import { app } from 'electron'
import { release } from 'node:os'
import type { AppFacts } from '@/contract/bridge'
import type { ArchivePointer } from './data/archive-pointer'
import { isFallbackEngine } from './data/data-folder'
import type { OpenedData } from './data/open-data'

/**
 * What the window shows in "About Cuttings" and checks its archive against.
 *
 * @param keptStopping as in `AppFacts`
 */
export function appFacts(data: OpenedData, pointer: ArchivePointer, keptStopping: boolean): AppFacts {
  const { chrome, electron, node } = process.versions
  return {
    version: app.getVersion(),
    engine: `Chromium ${chrome}`,
    runtime: `Electron ${electron}`,
    node,
    platform: `${process.platform} ${release()} (${process.arch})`,
    caution: [engineCaution(electron), sandboxCaution()].filter((text) => text !== '').join('\n'),
    recordTrouble: data.caution,
    keptStopping,
    database: pointer.database,
    keptDatabases: pointer.kept,
    remembered: data.keeper.remembered(),
  }
}

const engineCaution = (electron: string): string =>
  isFallbackEngine(electron)
    ? `Running on Electron ${electron}, which is old: for development and tests only, with a data folder of its own.`
    : ''

const sandboxCaution = (): string =>
  app.commandLine.hasSwitch('no-sandbox')
    ? 'Running without the sandbox, which protects this computer from what is in an article.'
    : ''
