// npm run test:consumers: what pandoc, LibreOffice, poppler, bibutils and Python make of the files that we write.
// Installs them where it may, and else says the one command to type.
import { buildApp } from './lib/build-app.mjs'
import { ensureConsumerPrograms, runConsumers } from './lib/consumer-programs.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { describeError } from './lib/setup-error.mjs'
import { createSteps } from './lib/steps.mjs'

try {
  const steps = createSteps({ out: process.stdout })
  await ensureDependencies(steps)
  await ensureConsumerPrograms(steps)
  await buildApp(steps)
  const { passed, failed } = await runConsumers()
  steps.say(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
} catch (error) {
  process.stderr.write(describeError(error))
  process.exitCode = 1
}
