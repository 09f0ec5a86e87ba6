import { closeSync, fsyncSync, ftruncateSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { wholeLogEnd } from './whole-log-end'

/** ms */
const settledAfter = 200

/**
 * Cuts off what a killed process left half written at the end of the engine's logs, before the engine opens them. It passes
 * over such an end itself, but then goes on writing behind it; when it reads the log the next time it takes that for damage and
 * throws the database away (Chromium issue 460568). What is cut off was never acknowledged to anybody.
 *
 * Only while no engine has the profile open. Where a file cannot be read or written, it stays as it is.
 */
export function mendEngineLogs(profile: string): void {
  const storage = join(profile, 'IndexedDB')
  for (const folder of namesIn(storage).filter((name) => name.endsWith('.leveldb')))
    for (const name of namesIn(join(storage, folder)))
      if (/^(?:\d+\.log|MANIFEST-\d+)$/u.test(name)) mendLog(join(storage, folder, name))
}

function mendLog(file: string): void {
  try {
    const bytes = readFileSync(file)
    const end = wholeLogEnd(bytes)
    if (end === null || end === bytes.length) return
    // An app that is just quitting gives up its lock a moment before its engine is done: what is still being written grows.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, settledAfter)
    if (statSync(file).size !== bytes.length) return
    const handle = openSync(file, 'r+')
    try {
      ftruncateSync(handle, end)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // As good as before: the engine opens it as it is, and says so where it cannot.
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
