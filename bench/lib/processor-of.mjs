import { processesOf } from './processes-of.mjs'

/** Of `times(2)` on Linux, a second. */
const ticks = 100

/**
 * Seconds of processor time that a process and all that it started and that still run have had. Linux alone.
 *
 * @param {number} pid
 */
export function processorOf(pid) {
  let sum = 0
  // Fields 14 and 15 of proc(5), where the third is the first here.
  for (const fields of processesOf(pid).values()) sum += Number(fields[11]) + Number(fields[12])
  return sum / ticks
}
