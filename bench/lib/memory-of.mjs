import { processesOf, readOrNothing } from './processes-of.mjs'

/**
 * Bytes of memory of a process and all that it started: each page by its share (PSS), so that what they share counts once.
 * Linux alone.
 *
 * @param {number} pid
 */
export function memoryOf(pid) {
  let sum = 0
  for (const process of processesOf(pid).keys()) {
    const share = /^Pss:\s+(\d+) kB/m.exec(readOrNothing(`/proc/${String(process)}/smaps_rollup`))
    sum += Number(share?.[1] ?? 0) * 1024
  }
  return sum
}
