import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readJsonReport, runTestTool } from './run-test-tool.mjs'

/** Runs a stand-in for a test tool: it writes the report that it is given, and ends as it is told. */
async function runStandIn({ report, code = 0, seconds = 30, waits = 0 }) {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-standin-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const script = join(folder, 'tool.mjs')
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs'
     await new Promise((resolve) => setTimeout(resolve, ${waits}))
     if (${report !== null}) writeFileSync(process.argv[2], ${JSON.stringify(JSON.stringify(report))})
     process.exitCode = ${code}`,
  )
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  onTestFinished(() => void vi.restoreAllMocks())
  return runTestTool({ script, args: (file) => [file], seconds, tally: readJsonReport })
}

test('counts what the report says', async () => {
  const report = { passed: 7, failed: 0, skipped: 2, failures: [] }
  expect(await runStandIn({ report })).toEqual(report)
})

test.each([
  ['no report at all', { report: null }, { passed: 0, failed: 1 }],
  ['no test in it', { report: { passed: 0, failed: 0, skipped: 4, failures: [] } }, { passed: 0, failed: 1 }],
  [
    'an exit code that no test explains',
    { report: { passed: 3, failed: 0, skipped: 0, failures: [] }, code: 1 },
    { passed: 3, failed: 1 },
  ],
  ['a time budget that is used up', { report: null, waits: 60_000, seconds: 0.5 }, { passed: 0, failed: 1 }],
])('%s is a failure', async (_title, standIn, expected) => {
  const tally = await runStandIn(standIn)
  expect(tally).toMatchObject(expected)
  expect(tally.failures).toEqual([expect.stringMatching(/^✗ tool\.mjs\n {4}\S/)])
})

test('failed tests are counted once, whatever the exit code', async () => {
  const report = { passed: 3, failed: 2, skipped: 0, failures: ['✗ one', '✗ another'] }
  expect(await runStandIn({ report, code: 1 })).toEqual(report)
})
