export interface EngineFacts {
  /** `process.versions.chrome` of the engine that runs now. */
  readonly running: string
  /** The major version that the sentinel holds; null where there is no sentinel. */
  readonly sentinelMajor: number | null
  /** What the profile's file `Last Version` holds; null where there is none. */
  readonly profileVersion: string | null
}

export type EngineCheck =
  | { readonly kind: 'fit' }
  /** The archive was last open in a newer engine: opening it now would delete its database. */
  | { readonly kind: 'older'; readonly running: number; readonly archive: number }

/**
 * May this engine open the archive? Compares major versions of Chromium. Two places remember the newest engine that
 * had it open, and the higher one counts, so that the loss of either cannot let an older engine in.
 */
export function checkEngine({ running, sentinelMajor, profileVersion }: EngineFacts): EngineCheck {
  const runningMajor = engineMajor(running)
  if (runningMajor === null) throw new Error(`The engine has no version that can be read: ${running}`)
  const archive = Math.max(
    sentinelMajor ?? 0,
    profileVersion === null ? 0 : (engineMajor(profileVersion) ?? 0),
  )
  return archive > runningMajor ? { kind: 'older', running: runningMajor, archive } : { kind: 'fit' }
}

/** 114 of `114.0.5735.134`; null for what does not begin with a number. */
export function engineMajor(version: string): number | null {
  const digits = /^\s*(\d{1,6})(?:\.|\s*$)/.exec(version)?.[1]
  return digits === undefined ? null : Number(digits)
}
