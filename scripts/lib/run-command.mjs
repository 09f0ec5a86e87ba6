import { spawn } from 'node:child_process'

/**
 * @typedef {object} CommandResult
 * @property {number} code exit code; 127 when the program is missing, 128 + n after signal n, 124 after the time limit
 * @property {string} stdout
 * @property {string} stderr
 * @property {string} output both, in the order they came
 * @property {boolean} timedOut
 */

/**
 * Runs a program to its end without a shell. Never throws: a missing program is exit code 127.
 *
 * @param {string} command
 * @param {readonly string[]} [args]
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, seconds?: number, uid?: number, gid?: number }} [options]
 *   `seconds` is a time limit after which the whole process group is killed.
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args = [], { cwd, env, seconds, uid, gid } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      ...(uid === undefined ? {} : { uid, gid }),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that a time limit ends grandchildren too.
      detached: seconds !== undefined,
    })
    if (seconds !== undefined && child.pid !== undefined) trackGroup(child.pid)
    const result = { code: 0, stdout: '', stderr: '', output: '', timedOut: false }
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      result.stdout += text
      result.output += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      result.stderr += text
      result.output += text
    })
    const timer =
      seconds === undefined
        ? undefined
        : setTimeout(() => {
            result.timedOut = true
            killGroup(child.pid)
          }, seconds * 1000)
    child.on('error', (error) => {
      clearTimeout(timer)
      forgetGroup(child.pid)
      resolve({ ...result, code: 127, output: `${result.output}${error.message}\n` })
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      forgetGroup(child.pid)
      resolve({ ...result, code: result.timedOut ? 124 : (code ?? signalCode(signal)) })
    })
  })
}

/** Groups of their own get no Ctrl+C from the terminal: while any runs, we pass our end on to them. */
const groups = new Set()
const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

function trackGroup(pid) {
  if (groups.size === 0) for (const signal of endings) process.on(signal, endGroups)
  groups.add(pid)
}

function forgetGroup(pid) {
  if (groups.delete(pid) && groups.size === 0)
    for (const signal of endings) process.removeListener(signal, endGroups)
}

function endGroups(signal) {
  for (const pid of groups) killGroup(pid)
  process.exit(signalCode(signal))
}

function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

function signalCode(signal) {
  return { SIGINT: 130, SIGTERM: 143, SIGKILL: 137 }[signal] ?? 129
}
