import { buildApp } from './lib/build-app.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { describeError } from './lib/setup-error.mjs'
import { createSteps } from './lib/steps.mjs'

try {
  const steps = createSteps()
  await ensureDependencies(steps)
  await buildApp({ ...steps, force: true })
} catch (error) {
  process.stderr.write(describeError(error))
  process.exitCode = 1
}
