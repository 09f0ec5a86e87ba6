// npm run package: the app as a folder that runs by itself, in out/package.
import { join } from 'node:path'
import { buildApp } from './lib/build-app.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { ensureEngine } from './lib/engine.mjs'
import { packageApp } from './lib/package-app.mjs'
import { projectRoot } from './lib/paths.mjs'
import { describeError } from './lib/setup-error.mjs'
import { createSteps } from './lib/steps.mjs'

const steps = createSteps()
try {
  await ensureDependencies(steps)
  const { executable, kind } = await ensureEngine(steps)
  await buildApp(steps)
  const target = join(projectRoot, 'out', 'package', `cuttings-${process.platform}-${process.arch}`)
  const binary = await steps.step('Packing the app and setting its fuses', () =>
    packageApp({ executable, target }),
  )
  steps.say(binary)
  if (kind === 'fallback')
    steps.say('! Made on the spare engine, which is old: to try things out, never to give to anybody.')
} catch (error) {
  process.stderr.write(describeError(error))
  process.exitCode = 1
}
