import { join } from 'node:path'
import { describeFailure } from './describe-failure.mjs'
import { projectRoot } from './paths.mjs'
import { runCommand } from './run-command.mjs'
import { runPool } from './run-pool.mjs'

const packageFile = (path) => join(projectRoot, 'node_modules', path)
// The native compiler checks the types: the same language, a fifth of the time. The tools that look at
// layers and dead code need the older one's interface.
const typeChecker = packageFile('typescript-native/bin/tsc')

const typesOf = (room, project) => ({
  name: `types of ${room}`,
  script: typeChecker,
  args: ['-p', project, '--pretty', 'false'],
})

/** Everything that looks at the source without running it. The slowest first, so that two at a time end together. */
const checks = [
  {
    name: 'lint',
    script: packageFile('oxlint/bin/oxlint'),
    args: ['--deny-warnings'],
  },
  typesOf('tests', 'tsconfig.json'),
  typesOf('the window', 'src/tsconfig.json'),
  typesOf('main', 'src/main/tsconfig.json'),
  typesOf('preload', 'src/preload/tsconfig.json'),
  typesOf('core', 'src/core/tsconfig.json'),
  typesOf('contract', 'src/contract/tsconfig.json'),
  typesOf('workers', 'src/workers/tsconfig.json'),
  typesOf('scripts', 'scripts/tsconfig.json'),
  {
    name: 'format',
    script: packageFile('prettier/bin/prettier.cjs'),
    args: [
      '.',
      '--check',
      '--log-level=warn',
      '--cache',
      '--cache-location',
      '.cache/prettier',
      '--cache-strategy',
      'content',
    ],
  },
  {
    name: 'layers',
    script: packageFile('dependency-cruiser/bin/dependency-cruise.mjs'),
    args: ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  },
  {
    name: 'dead code',
    script: packageFile('knip/bin/knip.js'),
    args: ['--cache', '--cache-location', '.cache/knip', '--no-progress'],
  },
  { name: 'licences', script: join(projectRoot, 'scripts', 'licences.mjs'), args: ['--check'] },
]

/**
 * @param {{ say: (line: string) => void, only?: readonly string[] }} options `only`: names, or beginnings of them
 * @returns {Promise<import('./run-test-tool.mjs').Tally>}
 */
export async function runChecks({ say, only = [] }) {
  const chosen = checks.filter(
    ({ name }) => only.length === 0 || only.some((start) => name.startsWith(start)),
  )
  const results = await runPool(
    chosen.map((check) => () => runCheck(check, say)),
    2,
  )
  const failures = results.filter((failure) => failure !== null)
  return {
    passed: results.filter((failure) => failure === null).length,
    failed: failures.length,
    skipped: 0,
    failures,
  }
}

/** @returns {Promise<string | null>} what failed */
async function runCheck({ name, script, args }, say) {
  const began = performance.now()
  const result = await runCommand(process.execPath, [script, ...args], {
    cwd: projectRoot,
    seconds: 600,
    env: { ...process.env, NO_COLOR: '1' },
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (result.code === 0) {
    say(`  ✓ ${name} (${seconds} s)`)
    return null
  }
  const ending = `${name} (${seconds} s${result.timedOut ? ', stopped: over its time' : ''})`
  say(`  ✗ ${ending}\n${result.output.trimEnd().replace(/^/gm, '    ')}`)
  return describeFailure(ending, [result.output])
}
