import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { coreModules } from '../../scripts/train/core-modules.mjs'

/**
 * The language engine as it stands in the sources, built and loaded with the weights that ship.
 *
 * @param {string} name of a folder in the cache
 * @param {import('vite').Plugin[]} plugins what is built in another way
 * @returns {Promise<{analyse: import('../../src/core/language/language-engine').LanguageEngine, loaded: number}>}
 *   `loaded`: ms that loading took
 */
export async function buildEngine(name = 'annotate', plugins = []) {
  const { createEngine, readTagger } = await coreModules(
    name,
    ['language/create-engine', 'language/tagger/read-tagger'],
    plugins,
  )
  const begun = performance.now()
  const file = (name) => new Uint8Array(readFileSync(join(projectRoot, 'resources', 'language', name)))
  const analyse = createEngine(readTagger(file('weights.bin'), file('lexicon.bin')))
  return { analyse, loaded: performance.now() - begun }
}
