// Makes the shipped weights and lexicons of the tagger again: the same bytes from the same data and seed.
//
//   npm run train -- --data DIR [--seed N] [--epochs N] [--models N] [--out DIR] [--keep-lexicon]
//
// DIR holds the training sets as JSON lines {text, entities: [[start, end, type], …]}; their names, sources and
// licences are in resources/language/NOTE.md. Word vectors and gazetteers come from npm packages, once, into .cache.
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from './lib/paths.mjs'
import { marginTable } from './train/calibration.mjs'
import { readCorpus } from './train/corpus.mjs'
import { firstPassVotes } from './train/first-pass.mjs'
import { keepFrequent } from './train/frequent-features.mjs'
import { buildLexicon } from './train/lexicon.mjs'
import { meanModel } from './train/mean-model.mjs'
import { trainPerceptron } from './train/perceptron.mjs'
import { taggerModules } from './train/tagger-modules.mjs'
import { writeWeights } from './train/weights-file.mjs'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    epochs: { type: 'string', default: '8' },
    models: { type: 'string', default: '5' },
    'keep-lexicon': { type: 'boolean', default: false },
  },
})
if (!values.data) {
  process.stderr.write('usage: npm run train -- --data DIR [--seed N] [--out DIR]\n')
  process.exit(2)
}
const say = (line) => process.stdout.write(`${process.uptime().toFixed(0).padStart(4)} s  ${line}\n`)
const out = values.out ?? join(projectRoot, 'resources', 'language')
const seed = Number(values.seed)
mkdirSync(out, { recursive: true })

const core = await taggerModules()
const lexiconFile = join(out, 'lexicon.bin')
const lexicon =
  values['keep-lexicon'] && existsSync(lexiconFile)
    ? new Uint8Array(readFileSync(lexiconFile))
    : buildLexicon(core, seed)
writeFileSync(lexiconFile, lexicon)
say(`lexicon: ${(lexicon.length / 1e6).toFixed(2)} MB`)

const { store, sentences } = readCorpus(
  core,
  new core.WordMemory(core.readTaggerLexicon(lexicon)),
  values.data,
)
say(`${sentences.length} sentences, ${store.words} words, ${store.size} features`)
const hashes = [...keepFrequent(store, 3)]
say(`${hashes.length} features are frequent enough`)

const options = { dropout: 0.2, seed, say }
const step = 0.25
const margins = marginTable(core, step)
const corpus = { store, sentences, featureCount: hashes.length }
const votes = firstPassVotes(core, corpus, { ...options, epochs: 4 }, margins.look)
hashes.push(...keepFrequent(votes, 2, hashes.length))
say(`${hashes.length} features with the votes of a first pass`)
// Which features a dropout leaves out is chance; the mean of several models is steadier than any of them.
const model = meanModel(
  Array.from({ length: Number(values.models) }, (_, at) =>
    trainPerceptron(
      core,
      { ...corpus, votes, featureCount: hashes.length },
      { ...options, seed: seed + at, epochs: Number(values.epochs) },
    ),
  ),
)
// Small weights are half of all and change nothing that can be measured.
const weights = writeWeights(core, model, hashes, { step, least: step * 2.5, ...margins.table() })
writeFileSync(join(out, 'weights.bin'), weights)
say(`weights: ${(weights.length / 1e6).toFixed(2)} MB`)
