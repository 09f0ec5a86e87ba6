import { readFileSync } from 'node:fs'
import { checkEngine, engineMajor } from '../engine-check'
import type { DataLayout } from './data-layout'
import { errorCode, fileTrouble } from './file-trouble'
import { parseSentinel, type ParsedSentinel, type Sentinel } from './sentinel'

export type StartDecision =
  | {
      readonly kind: 'open'
      /** null on the first start, and where it is broken. */
      readonly sentinel: Sentinel | null
      readonly sentinelBroken: boolean
    }
  | { readonly kind: 'older-engine'; readonly running: number; readonly archive: number }
  | { readonly kind: 'newer-sentinel' }
  | { readonly kind: 'unreadable'; readonly message: string }

/**
 * May the archive in this folder be opened by this engine? Only reads, so that a refusal leaves every byte as it is.
 *
 * @param chrome `process.versions.chrome`
 */
export function decideStart(layout: DataLayout, chrome: string): StartDecision {
  let sentinelText: string | null
  let profileVersion: string | null
  try {
    sentinelText = readIfThere(layout.sentinel)
    profileVersion = readIfThere(layout.lastVersion)
  } catch (error) {
    return { kind: 'unreadable', message: fileTrouble(error) }
  }
  const parsed: ParsedSentinel | null = sentinelText === null ? null : parseSentinel(sentinelText)
  if (parsed?.kind === 'newer') return { kind: 'newer-sentinel' }
  const sentinel = parsed?.kind === 'sentinel' ? parsed.sentinel : null
  const check = checkEngine({ running: chrome, sentinelMajor: sentinel?.engineMajor ?? null, profileVersion })
  if (check.kind === 'older') return { kind: 'older-engine', running: check.running, archive: check.archive }
  return { kind: 'open', sentinel, sentinelBroken: parsed?.kind === 'broken' }
}

/** The sentinel of an archive that this engine is about to open. */
export function openedSentinel(before: Sentinel | null, chrome: string, appVersion: string): Sentinel {
  return { format: 1, engineMajor: engineMajor(chrome) ?? 0, appVersion, archive: before?.archive ?? null }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}
