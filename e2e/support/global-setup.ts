import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp } from '../../scripts/lib/build-app.mjs'
import { prepareElectron } from '../../scripts/lib/launch-electron.mjs'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { createSteps } from '../../scripts/lib/steps.mjs'
import { makeTemporaryFolder } from '../../scripts/lib/unprivileged-user.mjs'
import { copyInstrumentedApp } from './instrumented-app'

/** What every worker of the test tool needs to know; handed on in the environment. */
export interface Setup {
  readonly executable: string
  readonly engine: string
  readonly env: Record<string, string>
  /** The folder of the app under test. */
  readonly instrumentedApp: string
}

const variable = 'CUTTINGS_E2E_SETUP'

export function readSetup(): Setup {
  const setup = process.env[variable]
  if (setup === undefined)
    throw new Error('The end-to-end tests run through playwright.config.ts, which sets them up')
  return JSON.parse(setup) as Setup
}

export default async function globalSetup(): Promise<() => void> {
  const steps = createSteps()
  await buildApp(steps)
  const electron = await prepareElectron(steps)
  if (!electron.sandbox.works)
    throw new Error(
      `The tests never run without the sandbox, and ${electron.sandbox.reason}. ${electron.sandbox.remedy}`,
    )

  const folder = makeTemporaryFolder('cuttings-app-')
  chmodSync(folder, 0o755)
  const instrumentedApp = join(folder, 'app')
  mkdirSync(instrumentedApp)
  copyInstrumentedApp(projectRoot, instrumentedApp)
  const setup: Setup = {
    executable: electron.executable,
    engine: electron.engine.kind,
    env: electron.env,
    instrumentedApp,
  }
  process.env[variable] = JSON.stringify(setup)
  return () => {
    electron.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
