import { app } from 'electron'
import { accessSync, constants, mkdirSync } from 'node:fs'
import type { DataLayout } from './data-layout'
import { decideStart, openedSentinel, type StartDecision } from './decide-start'
import { fileTrouble } from './file-trouble'
import { keepAside } from './keep-aside'
import { mendEngineLogs } from './mend-engine-logs'
import { sentinelKeeper, type SentinelKeeper } from './sentinel-keeper'
import { sentinelText } from './sentinel'
import { writeWhole } from './write-whole'

export type DataAccess =
  | Extract<StartDecision, { kind: 'open' }>
  | { readonly kind: 'refused'; readonly refusal: Exclude<StartDecision, { kind: 'open' }> }
  /** Another start of the app has this folder open. */
  | { readonly kind: 'second-start' }

/**
 * Takes the data folder for this start of the app, before the engine is ready: decides whether the archive may be
 * opened, holds the lock that keeps a second start out, and mends what a killed engine left half written. Nothing is
 * written where it may not be.
 */
export function takeData(layout: DataLayout): DataAccess {
  const { chrome } = process.versions
  const before = decideStart(layout, chrome)
  if (before.kind !== 'open') return { kind: 'refused', refusal: before }
  try {
    mkdirSync(layout.profile, { recursive: true })
    // Where the lock cannot be written, the engine would take that for a second start, and end without a word.
    for (const folder of [layout.folder, layout.profile]) accessSync(folder, constants.W_OK)
  } catch (error) {
    return { kind: 'refused', refusal: { kind: 'unreadable', message: fileTrouble(error) } }
  }
  app.setPath('userData', layout.profile)
  app.setPath('sessionData', layout.profile)
  if (!app.requestSingleInstanceLock()) return { kind: 'second-start' }
  // Once more behind the lock: another engine may have opened the archive between the two.
  const decision = decideStart(layout, chrome)
  if (decision.kind === 'open') {
    mendEngineLogs(layout.profile)
    return decision
  }
  app.releaseSingleInstanceLock()
  return { kind: 'refused', refusal: decision }
}

export interface OpenedData {
  readonly keeper: SentinelKeeper
  /** '' or what a person should know about the record beside the archive. */
  readonly caution: string
}

/**
 * Records this engine in both places before any window is opened, and keeps a broken sentinel aside. Rejects with
 * Node's error where the folder cannot be written.
 */
export async function recordOpening(
  layout: DataLayout,
  access: Extract<StartDecision, { kind: 'open' }>,
): Promise<OpenedData> {
  const aside = access.sentinelBroken ? keepAside(layout.sentinel) : null
  const sentinel = openedSentinel(access.sentinel, process.versions.chrome, app.getVersion())
  await writeWhole(layout.sentinel, sentinelText(sentinel))
  await writeWhole(layout.lastVersion, process.versions.chrome)
  return {
    keeper: sentinelKeeper(sentinel, (content) => writeWhole(layout.sentinel, content)),
    caution: aside === null ? '' : brokenSentinelCaution(aside),
  }
}

const brokenSentinelCaution = (aside: string): string =>
  `The record that is kept beside the archive could not be read; it was kept as ${aside}. If anything is missing ` +
  'in the archive, Cuttings cannot notice it this time: look before you go on.'
