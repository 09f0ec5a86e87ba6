// npm run test:torture [-- --kills 200] [-- --seed 7] [-- --chromium]: kills the app's processes at random moments while it works, and looks
// at what is left after each. The seed that is told repeats a run.
import { parseArgs } from 'node:util'
import { ensureChromium } from './lib/chromium.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { runPlaywright } from './lib/playwright-suite.mjs'
import { describeError } from './lib/setup-error.mjs'
import { createSteps } from './lib/steps.mjs'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string' },
    chromium: { type: 'boolean', default: false },
  },
})

try {
  const steps = createSteps({ out: process.stdout })
  await ensureDependencies(steps)
  if (values.chromium) await ensureChromium(steps)
  const { kills, seed = String(Date.now() % 1_000_000) } = values
  const env = { CUTTINGS_KILLS: kills, CUTTINGS_SEED: seed, CUTTINGS_TORTURE_LOG: '1' }
  const { passed, failed } = await runPlaywright({
    projects: [values.chromium ? 'chromium' : 'torture'],
    args: values.chromium ? ['kills'] : [],
    // Half as many again fall into imports, merges, restores, encrypted backups and migrations.
    seconds: 180 * Number(kills) + 600,
    env,
  })
  steps.say(`${passed} passed, ${failed} failed (${kills} kills, seed ${seed})`)
  process.exitCode = failed > 0 ? 1 : 0
} catch (error) {
  process.stderr.write(describeError(error))
  process.exitCode = 1
}
