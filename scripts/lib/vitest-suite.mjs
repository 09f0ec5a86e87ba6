import { join, relative } from 'node:path'
import { describeFailure } from './describe-failure.mjs'
import { projectRoot } from './paths.mjs'
import { readJsonReport, runTestTool } from './run-test-tool.mjs'

/**
 * @param {{ projects: readonly string[], seconds: number, env?: Record<string, string> }} options
 * @returns {Promise<import('./run-test-tool.mjs').Tally>}
 */
export function runVitest({ projects, seconds, env = {} }) {
  return runTestTool({
    script: join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs'),
    args: (report) => [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      // What passing tests write on purpose would bury what failing ones say.
      '--silent=passed-only',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    seconds,
    env,
    tally: async (report) => {
      const result = await readJsonReport(report)
      if (result === null) return null
      // A file that does not even load has no tests in it, and would otherwise count as nothing at all.
      const broken = result.testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
      )
      return {
        passed: result.numPassedTests,
        failed: result.numFailedTests + broken.length,
        skipped: result.numPendingTests + result.numTodoTests,
        failures: [
          ...broken.map((file) => describeFailure(within(file.name), [file.message])),
          ...result.testResults.flatMap(failedTests),
        ],
      }
    },
  })
}

function failedTests(file) {
  return file.assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => describeFailure(`${within(file.name)} › ${test.fullName}`, test.failureMessages))
}

function within(file) {
  return relative(projectRoot, file)
}
