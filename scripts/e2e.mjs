// npm run e2e: the end-to-end tests alone, in Electron. What follows `--` goes to the test tool:
// `npm run e2e -- smoke`, `npm run e2e -- --project=chromium`.
import { buildApp } from './lib/build-app.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { runPlaywright } from './lib/playwright-suite.mjs'
import { describeError } from './lib/setup-error.mjs'
import { createSteps } from './lib/steps.mjs'

try {
  const steps = createSteps({ out: process.stdout })
  await ensureDependencies(steps)
  await buildApp(steps)
  const args = process.argv.slice(2)
  const projects = args.some((argument) => argument.startsWith('--project')) ? [] : ['electron']
  const { passed, failed } = await runPlaywright({ projects, args, seconds: 3900 })
  steps.say(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
} catch (error) {
  process.stderr.write(describeError(error))
  process.exitCode = 1
}
