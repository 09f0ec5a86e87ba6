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
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, seconds?: number, live?: boolean, uid?: number, gid?: number }} [options]
 *   `seconds` is a time limit after which the whole process group is killed; `live` lets it write to our terminal.
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args = [], { cwd, env, seconds, live = false, uid, gid } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      ...(uid === undefined ? {} : { uid, gid }),
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      // A group of its own, so that a time limit ends grandchildren too; a live one stays in ours to get Ctrl+C.
      detached: seconds !== undefined && !live,
    })
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
            killTree(child, live)
          }, seconds * 1000)
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve({ ...result, code: 127, output: `${result.output}${error.message}\n` })
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ ...result, code: result.timedOut ? 124 : (code ?? signalCode(signal)) })
    })
  })
}

function killTree(child, live) {
  try {
    process.kill(live ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    // It ended between the timer and the signal.
  }
}

function signalCode(signal) {
  return { SIGINT: 130, SIGTERM: 143, SIGKILL: 137 }[signal] ?? 129
}
