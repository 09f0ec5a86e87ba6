// npm run test:coverage: which branches of what keeps the archive safe are taken by its tests. Fails where one is not.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureDependencies } from './lib/dependencies.mjs'
import { projectRoot } from './lib/paths.mjs'
import { describeError } from './lib/setup-error.mjs'
import { createSteps } from './lib/steps.mjs'

/** Every branch of these is to be taken. */
const watched = ['src/core/backup', 'src/store/restore', 'src/store/migrations']
/** Where their tests are: the rest of the suite would only take its time. */
const tests = [...watched, 'src/store/backup', 'src/store/merge', 'src/main/backup', 'src/main/seal']

try {
  await ensureDependencies(createSteps({ out: process.stdout }))
  const args = [
    'run',
    ...['unit', 'store'].flatMap((project) => ['--project', project]),
    ...tests,
    '--silent=passed-only',
    '--coverage.enabled',
    '--coverage.provider=v8',
    '--coverage.reporter=text',
    `--coverage.reportsDirectory=${join(tmpdir(), `cuttings-coverage-${String(process.pid)}`)}`,
    ...watched.map((folder) => `--coverage.include=${folder}/**/*.ts`),
    '--coverage.thresholds.100',
  ]
  const vitest = spawn(
    process.execPath,
    [join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs'), ...args],
    { cwd: projectRoot, stdio: 'inherit' },
  )
  const [code] = await once(vitest, 'exit')
  process.exitCode = code ?? 1
} catch (error) {
  process.stderr.write(describeError(error))
  process.exitCode = 1
}
