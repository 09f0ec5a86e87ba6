import { readdirSync, readFileSync } from 'node:fs'

/**
 * The processes that a process started, and itself, by their lines of `/proc/PID/stat` after the name. Linux alone.
 *
 * @param {number} pid
 * @returns {Map<number, string[]>} process id → fields from the third (`state`) on
 */
export function processesOf(pid) {
  const all = new Map()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = readOrNothing(`/proc/${name}/stat`)
    // The name of a program may have spaces and brackets in it; what follows the last bracket has not.
    if (stat !== '') all.set(Number(name), stat.slice(stat.lastIndexOf(')') + 2).split(' '))
  }
  const isOurs = (process) => {
    for (let at = process; at > 1; at = Number(all.get(at)?.[1] ?? 0)) if (at === pid) return true
    return false
  }
  return new Map([...all].filter(([process]) => isOurs(process)))
}

/** A process may end while it is looked at. */
export function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
