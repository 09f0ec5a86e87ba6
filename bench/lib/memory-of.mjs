import { readdirSync, readFileSync } from 'node:fs'

/**
 * Bytes of memory of a process and all that it started: each page by its share (PSS), so that what they share counts once.
 * Linux alone.
 *
 * @param {number} pid
 */
export function memoryOf(pid) {
  const parents = new Map()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = readOrNothing(`/proc/${name}/stat`)
    // The name of a program may have spaces and brackets in it; what follows the last bracket has not.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    parents.set(Number(name), parent)
  }
  const isOurs = (process) => {
    for (let at = process; at > 1; at = parents.get(at) ?? 0) if (at === pid) return true
    return false
  }
  let sum = 0
  for (const process of parents.keys()) {
    if (!isOurs(process)) continue
    const share = /^Pss:\s+(\d+) kB/m.exec(readOrNothing(`/proc/${String(process)}/smaps_rollup`))
    sum += Number(share?.[1] ?? 0) * 1024
  }
  return sum
}

/** A process may end while it is looked at. */
function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
