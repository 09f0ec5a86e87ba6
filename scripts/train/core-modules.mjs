import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { projectCache, projectRoot } from '../lib/paths.mjs'

/**
 * The modules of `src/core` that are named by their paths in it, compiled and loaded: training and measuring use the
 * very code that ships.
 * @param {string} name of a folder in the cache
 * @param {readonly string[]} paths as 'language/parse-text'
 * @param {import('vite').Plugin[]} plugins what is compiled in another way
 */
export async function coreModules(name, paths, plugins = []) {
  const outDir = join(projectCache, name)
  mkdirSync(outDir, { recursive: true })
  const entryName = (path) => path.replaceAll('/', '-')
  await build({
    configFile: false,
    plugins,
    root: projectRoot,
    logLevel: 'warn',
    resolve: { alias: { '@': join(projectRoot, 'src') } },
    build: {
      outDir,
      target: 'node18',
      minify: false,
      lib: {
        entry: Object.fromEntries(
          paths.map((path) => [entryName(path), join(projectRoot, 'src/core', `${path}.ts`)]),
        ),
        formats: ['es'],
        fileName: (_, entry) => `${entry}.mjs`,
      },
    },
  })
  const modules = await Promise.all(
    paths.map((path) => import(pathToFileURL(join(outDir, `${entryName(path)}.mjs`)).href)),
  )
  return Object.assign({}, ...modules)
}
