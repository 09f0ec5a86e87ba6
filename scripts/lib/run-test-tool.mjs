import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describeFailure } from './describe-failure.mjs'
import { projectRoot } from './paths.mjs'

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} failures what failed, each as `describeFailure` says it: said again at the end of a run, where
 *   a test that failed an hour ago is far up, or was cut off by whoever keeps the output
 */

/**
 * Runs a test tool with its output on our terminal, and counts from the report that it writes. A tool that writes no
 * report, runs no test, or takes too long has failed once: silence is never success.
 *
 * @param {object} options
 * @param {string} options.script run with our own Node
 * @param {(report: string) => readonly string[]} options.args
 * @param {string} [options.reportVariable] the variable that tells the tool where its report goes
 * @param {number} options.seconds its time budget
 * @param {Record<string, string>} [options.env]
 * @param {(report: string) => Promise<Tally | null>} options.tally
 * @returns {Promise<Tally>}
 */
export async function runTestTool({ script, args, reportVariable, seconds, env = {}, tally }) {
  const folder = await mkdtemp(join(tmpdir(), 'cuttings-report-'))
  const report = join(folder, 'report.json')
  let interrupted = false
  try {
    const variables = {
      ...process.env,
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
      ...env,
      ...(reportVariable === undefined ? {} : { [reportVariable]: report }),
    }
    const end = await runLive(script, args(report), variables, seconds)
    interrupted = end.interrupted
    const counted = (await tally(report)) ?? { passed: 0, failed: 0, skipped: 0, failures: [] }
    const trouble = troubleOf(end, counted, seconds)
    if (trouble === null) return counted
    process.stdout.write(`✗ ${trouble}\n`)
    return {
      ...counted,
      failed: counted.failed + 1,
      failures: [...counted.failures, describeFailure(basename(script), [trouble])],
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
    // Whoever pressed Ctrl+C does not want the next part either.
    if (interrupted) process.exit(130)
  }
}

/** What is wrong besides the tests that failed; null where nothing is. */
function troubleOf({ code, timedOut }, { passed, failed }, seconds) {
  if (timedOut) return `Stopped: it took longer than its ${seconds} seconds`
  if (failed === 0 && passed === 0) return 'No test ran'
  if (failed === 0 && code !== 0) return `Every test passed, but the test tool ended with exit code ${code}`
  return null
}

function runLive(script, args, env, seconds) {
  return new Promise((resolve) => {
    // A group of its own: a time-out has to end the browsers too.
    const child = spawn(process.execPath, [script, ...args], {
      cwd: projectRoot,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    })
    let timedOut = false
    const endGroup = (signal) => {
      try {
        process.kill(-(child.pid ?? 0), signal)
      } catch {
        // It has ended by itself.
      }
    }
    const timer = setTimeout(() => {
      timedOut = true
      endGroup('SIGKILL')
    }, seconds * 1000)
    let interrupted = false
    const forward = (signal) => {
      interrupted = true
      endGroup(signal)
    }
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, forward)
    child.on('close', (code) => {
      clearTimeout(timer)
      for (const signal of ['SIGINT', 'SIGTERM']) process.removeListener(signal, forward)
      resolve({ code, timedOut, interrupted })
    })
  })
}

/** @returns {Promise<any>} null where there is none, or half of one */
export async function readJsonReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return null
  }
}
