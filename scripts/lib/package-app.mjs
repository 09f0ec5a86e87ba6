import { createPackage } from '@electron/asar'
import { flipFuses, getCurrentFuseWire } from '@electron/fuses'
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fuseSettings } from './fuses.mjs'
import { projectRoot } from './paths.mjs'
import { SetupError } from './setup-error.mjs'

/** What the app is made of once it is built. */
const parts = ['main', 'preload', 'renderer', 'package.json']

/**
 * Makes a folder that runs without this project: the engine under the app's name, the built app in one archive file,
 * the engine's fuses set (`fuses.mjs`). The app has to be built already.
 *
 * @param {{ executable: string, target: string }} options the engine's binary; the folder to make, replaced if there
 * @returns {Promise<string>} the packaged app's binary
 * @throws {SetupError} on another system than Linux
 */
export async function packageApp({ executable, target }) {
  if (process.platform !== 'linux')
    throw new SetupError(
      'Packages are made on Linux so far.',
      'use `npm start`, which runs the same app from its folder.',
    )
  const making = `${target}.making`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(dirname(making), { recursive: true })
  cpSync(dirname(executable), making, { recursive: true })
  for (const foreign of ['app', 'app.asar', 'default_app.asar'])
    rmSync(join(making, 'resources', foreign), { recursive: true, force: true })

  const binary = join(making, 'cuttings')
  renameSync(join(making, basename(executable)), binary)
  await packSource(`${making}.source`, join(making, 'resources', 'app.asar'))
  cpSync(join(projectRoot, 'LICENSE'), join(making, 'LICENSE.cuttings.txt'))
  await flipFuses(binary, fuseSettings(await getCurrentFuseWire(binary)))

  rmSync(target, { recursive: true, force: true })
  renameSync(making, target)
  return join(target, 'cuttings')
}

async function packSource(source, archive) {
  rmSync(source, { recursive: true, force: true })
  mkdirSync(source, { recursive: true })
  for (const part of parts)
    cpSync(join(projectRoot, 'out', part), join(source, 'out', part), { recursive: true })
  const { name, productName, version, main, license } = JSON.parse(
    readFileSync(join(projectRoot, 'package.json'), 'utf8'),
  )
  writeFileSync(join(source, 'package.json'), JSON.stringify({ name, productName, version, main, license }))
  await createPackage(source, archive)
  rmSync(source, { recursive: true, force: true })
}
