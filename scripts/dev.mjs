// npm run dev: as npm start, with the window's code from a development server that replaces it while it runs.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from './lib/dependencies.mjs'
import { prepareElectron } from './lib/launch-electron.mjs'
import { projectRoot } from './lib/paths.mjs'
import { describeError } from './lib/setup-error.mjs'
import { createSteps } from './lib/steps.mjs'
import { makeTemporaryFolder } from './lib/unprivileged-user.mjs'

try {
  const steps = createSteps()
  await ensureDependencies(steps)
  const electron = await prepareElectron(steps)
  // As root, the app runs as another user, who needs a home; it goes with the session.
  const home = electron.user === null ? null : makeTemporaryFolder('cuttings-dev-')
  const env = home === null ? electron.env : electron.envForHome(home)
  const tool = join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const unsandboxed = electron.sandbox.works ? [] : ['--noSandbox']
  if (!electron.sandbox.works) steps.say(`! Without Chromium's sandbox: ${electron.sandbox.reason}.`)
  const child = spawn(process.execPath, [tool, 'dev', '--watch', ...unsandboxed, ...process.argv.slice(2)], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...env, ELECTRON_EXEC_PATH: electron.executable },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGTERM'))
  const [code] = await once(child, 'exit')
  electron.close()
  if (home !== null) rmSync(home, { recursive: true, force: true })
  process.exitCode = code ?? 0
} catch (error) {
  process.stderr.write(describeError(error))
  process.exitCode = 1
}
