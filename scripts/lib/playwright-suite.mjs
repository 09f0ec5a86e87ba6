import { join } from 'node:path'
import { describeFailure } from './describe-failure.mjs'
import { projectRoot } from './paths.mjs'
import { readJsonReport, runTestTool } from './run-test-tool.mjs'

/**
 * @param {{ projects: readonly string[], seconds: number, args?: readonly string[], env?: Record<string, string> }} options
 * @returns {Promise<import('./run-test-tool.mjs').Tally>}
 */
export function runPlaywright({ projects, seconds, args = [], env = {} }) {
  return runTestTool({
    script: join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js'),
    args: () => [
      'test',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=list,json',
      ...args,
    ],
    seconds,
    env,
    reportVariable: 'PLAYWRIGHT_JSON_OUTPUT_FILE',
    tally: async (report) => {
      const result = await readJsonReport(report)
      if (result === null) return null
      const { expected, unexpected, flaky, skipped } = result.stats
      // Errors outside of any test (a set-up that failed) are not in the numbers.
      const outside = unexpected === 0 ? result.errors.length : 0
      return {
        passed: expected,
        failed: unexpected + flaky + outside,
        skipped,
        failures: [
          ...result.suites.flatMap(failedTests),
          ...(outside === 0
            ? []
            : result.errors.map((error) => describeFailure('outside of any test', [error.message]))),
        ],
      }
    },
  })
}

/** @returns {readonly string[]} of a file, and of the groups in it */
function failedTests(suite) {
  const own = suite.specs.filter((spec) => !spec.ok).map(describeSpec)
  return [...own, ...(suite.suites ?? []).flatMap(failedTests)]
}

function describeSpec({ file, line, title, tests }) {
  const errors = tests.flatMap((test) => test.results.flatMap((result) => result.errors))
  return describeFailure(
    `${file}:${line} › ${title}`,
    errors.map((error) => error.message),
  )
}
