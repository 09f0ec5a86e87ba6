import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { projectRoot } from './paths.mjs'
import { runCommand } from './run-command.mjs'
import { SetupError } from './setup-error.mjs'

const sources = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
// Inside a folder that every build empties first, so that it never vouches for somebody else's output.
const stampFile = join(projectRoot, 'out', 'main', 'build-stamp.txt')

/** Builds main, preload and renderer into out/, unless out/ is the build of exactly these sources. */
export async function buildApp({ step, force = false }) {
  const stamp = await hashSources()
  if (!force && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return
  await step('Building the app', async () => {
    const tool = join(
      dirname(createRequire(join(projectRoot, 'package.json')).resolve('electron-vite/package.json')),
      'bin',
      'electron-vite.js',
    )
    const build = await runCommand(process.execPath, [tool, 'build'], {
      cwd: projectRoot,
      seconds: 300,
      env: { ...process.env, NO_COLOR: '1' },
    })
    if (build.code !== 0)
      throw new SetupError(
        `The app could not be built (exit code ${build.code}).\n${build.output.trim()}`,
        'mend the error above; `npm run check` may say more about it.',
      )
  })
  await writeFile(stampFile, stamp)
}

async function hashSources() {
  const hash = createHash('sha256')
  for (const source of sources) {
    const path = join(projectRoot, source)
    if (!existsSync(path)) continue
    for (const file of (await filesBelow(path)).sort())
      hash.update(`${relative(projectRoot, file)}\0`).update(await readFile(file))
  }
  return hash.digest('hex')
}

async function filesBelow(path) {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null)
  if (entries === null) return [path]
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}
