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
  const files = await compileCore(name, paths, plugins)
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(file).href)))
  return Object.assign({}, ...modules)
}

/**
 * As `coreModules`, for another process to load: the compiler's own memory is none of the engine's.
 * @param {string} name of a folder in the cache
 * @param {readonly string[]} paths as 'language/parse-text'
 * @param {import('vite').Plugin[]} plugins what is compiled in another way
 * @returns {Promise<string[]>} the files, in the order of the paths
 */
export async function compileCore(name, paths, plugins = []) {
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
  return paths.map((path) => join(outDir, `${entryName(path)}.mjs`))
}
