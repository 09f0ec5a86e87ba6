import { readdirSync, readFileSync } from 'node:fs'

/**
 * Does any process of this group still run? One that has ended and that nobody has collected yet does not count.
 *
 * @param {number} group the id of the group's first process
 */
export function hasLiveProcesses(group) {
  if (process.platform !== 'linux') return signalReaches(group)
  return readdirSync('/proc').some((entry) => /^\d+$/.test(entry) && isLiveMember(entry, group))
}

function isLiveMember(pid, group) {
  try {
    // "pid (name) state parent group …": the name may hold spaces and brackets of its own.
    const [state, , processGroup] = (
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? ''
    ).split(' ')
    return Number(processGroup) === group && state !== 'Z' && state !== 'X'
  } catch {
    return false
  }
}

function signalReaches(group) {
  try {
    process.kill(-group, 0)
    return true
  } catch {
    return false
  }
}
