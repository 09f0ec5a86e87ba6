// npm test: everything that needs Node and an Electron binary.
// npm test -- --all: that, and what needs root, Debian's programs, and the evaluation data beside the project.
// Ends with what failed, if anything did, and one line, `N passed, N failed`, over every test of every tool.
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkBundle } from './check-bundle.mjs'
import { buildApp } from './lib/build-app.mjs'
import { runChecks } from './lib/checks.mjs'
import { ensureChromium } from './lib/chromium.mjs'
import { ensureConsumerPrograms, runConsumers } from './lib/consumer-programs.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { describeFailure } from './lib/describe-failure.mjs'
import { prepareElectron } from './lib/launch-electron.mjs'
import { projectRoot } from './lib/paths.mjs'
import { runPlaywright } from './lib/playwright-suite.mjs'
import { describeError, SetupError } from './lib/setup-error.mjs'
import { createSteps } from './lib/steps.mjs'
import { runVitest } from './lib/vitest-suite.mjs'

const shared = resolve(projectRoot, '../shared')
const steps = createSteps({ out: process.stdout })
const total = { passed: 0, failed: 0, skipped: 0 }
const failures = []
const nothingRan = { passed: 0, failed: 0, skipped: 0, failures: [] }

const everywhere = [
  ['Set-up', setUp],
  ['Checks', () => runChecks({ say: steps.say })],
  ['Unit tests', () => runVitest({ projects: ['unit', 'store'], seconds: 1800 })],
  ['Build', build],
  ['End-to-end tests in Electron', () => runPlaywright({ projects: ['electron'], seconds: 3900 })],
]
const onlyWithAll = [
  ['Set-up of what --all needs', setUpAll],
  ['Unit tests in Chromium', () => runVitest({ projects: ['chromium'], seconds: 1800 })],
  [
    'Kills at random moments',
    () => {
      const seed = String(Date.now() % 1_000_000)
      steps.say(`seed ${seed}`)
      return runPlaywright({
        projects: ['torture'],
        seconds: 1200,
        env: { CUTTINGS_KILLS: '8', CUTTINGS_SEED: seed },
      })
    },
  ],
  ['On a full disk', () => runPlaywright({ projects: ['rooted'], seconds: 900 })],
  ['What other programs make of our files', consumers],
  ['End-to-end tests in Chromium', () => runPlaywright({ projects: ['chromium'], seconds: 900 })],
  ...(hasSharedTests()
    ? [
        [
          'Tests on the evaluation data',
          () => runVitest({ projects: ['shared'], seconds: 900, env: { CUTTINGS_SHARED: shared } }),
        ],
      ]
    : []),
]

for (const [title, work] of [...everywhere, ...(process.argv.includes('--all') ? onlyWithAll : [])])
  await stage(title, work)

if (failures.length > 0) steps.say(`\n── What failed\n${failures.join('\n\n')}`)
const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`
steps.say(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

/** Runs one part and adds up what it says. Whatever goes wrong around it is one failure, and the other parts still run. */
async function stage(title, work) {
  const began = performance.now()
  steps.say(`\n── ${title}`)
  let tally
  try {
    tally = await work()
  } catch (error) {
    steps.say(describeError(error))
    tally = { passed: 0, failed: 1, skipped: 0, failures: [describeFailure(title, [describeError(error)])] }
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  steps.say(`── ${title}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`)
  for (const key of Object.keys(total)) total[key] += tally[key]
  failures.push(...tally.failures)
}

async function setUp() {
  await ensureDependencies(steps)
  const electron = await prepareElectron(steps)
  electron.close()
  if (!electron.sandbox.works)
    throw new SetupError(
      `The tests never run without the sandbox: ${electron.sandbox.reason}.`,
      electron.sandbox.remedy,
    )
  return nothingRan
}

async function build() {
  await buildApp(steps)
  return checkBundle(steps.say)
}

async function setUpAll() {
  if (process.getuid?.() !== 0)
    throw new SetupError(
      'Some tests of --all need root.',
      'run it as root, as in a container, or leave --all out.',
    )
  if (!existsSync(shared))
    throw new SetupError(
      `The evaluation data is not there: ${shared}`,
      'put it beside the project, or leave --all out.',
    )
  await ensureChromium(steps)
  return nothingRan
}

async function consumers() {
  await ensureConsumerPrograms(steps)
  return runConsumers()
}

/** Those are named `x.shared.test.ts`. */
function hasSharedTests() {
  return readdirSync(join(projectRoot, 'src'), { recursive: true }).some((file) =>
    /\.shared\.test\.ts$/.test(String(file)),
  )
}
