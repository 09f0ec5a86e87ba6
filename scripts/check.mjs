// npm run check: types, lint, format, layers, dead code. `npm run check -- types lint` runs only those.
import { runChecks } from './lib/checks.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { describeError } from './lib/setup-error.mjs'
import { createSteps } from './lib/steps.mjs'

try {
  const steps = createSteps({ out: process.stdout })
  await ensureDependencies(steps)
  const { passed, failed } = await runChecks({ say: steps.say, only: process.argv.slice(2) })
  steps.say(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
} catch (error) {
  process.stderr.write(describeError(error))
  process.exitCode = 1
}
