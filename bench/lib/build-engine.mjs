import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The language engine as it stands in the sources, built and loaded.
 *
 * @returns {Promise<{analyse: import('../../src/core/language/language-engine').LanguageEngine, loaded: number}>}
 *   `loaded`: ms that loading took
 */
export async function buildEngine() {
  const outDir = join(root, '.cache', 'annotate')
  mkdirSync(outDir, { recursive: true })
  const entry = join(root, 'src/core/language/analyse.ts')
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      outDir,
      target: 'node18',
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => 'analyse.mjs' },
    },
  })
  const begun = performance.now()
  const { analyse } = await import(pathToFileURL(join(outDir, 'analyse.mjs')).href)
  return { analyse, loaded: performance.now() - begun }
}
