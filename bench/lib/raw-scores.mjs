import { fileURLToPath } from 'node:url'

/** As `Evidence` of src/core/quote/confidence.ts. */
export const evidenceKinds = /** @type {const} */ (['stated', 'carried', 'told', 'described', 'unnamed'])
const stub = '\0raw-confidence'
const source = fileURLToPath(new URL('../../src/core/quote/confidence.ts', import.meta.url))

/** Builds the engine so that a quote's confidence is its evidence and bare score in one number; see `rawScore`. */
export function rawScores() {
  return {
    name: 'raw-scores',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} id @param {string | undefined} importer */
    resolveId(id, importer) {
      const isOurs =
        importer !== undefined &&
        id.endsWith('/confidence') &&
        new URL(`file://${importer}/../${id}.ts`).pathname === source
      return isOurs ? stub : undefined
    },
    /** @param {string} id */
    load(id) {
      return id === stub
        ? `export const confidenceOf = (evidence, score) => ${JSON.stringify(evidenceKinds)}.indexOf(evidence) + score * 0.9`
        : undefined
    },
  }
}

/** @param {number} number */
export function rawScore(number) {
  const at = Math.floor(number)
  return { evidence: evidenceKinds[at] ?? 'unnamed', score: Math.round(((number - at) / 0.9) * 1000) / 1000 }
}
