// Makes the shipped weights and lexicons of the tagger again: the same bytes from the same data and seed.
//
//   npm run train -- --data DIR [--seed N] [--out DIR]
//
// DIR holds the training sets as JSON lines {text, entities: [[start, end, type], …]}; their names, sources and
// licences are in resources/language/NOTE.md. Word vectors and gazetteers come from npm packages, once, into .cache.
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from './lib/paths.mjs'
import { coreModules } from './train/core-modules.mjs'
import { readCorpus } from './train/corpus.mjs'
import { keepFrequent } from './train/frequent-features.mjs'
import { buildLexicon } from './train/lexicon.mjs'
import { trainPerceptron } from './train/perceptron.mjs'
import { writeWeights } from './train/weights-file.mjs'

const { values } = parseArgs({
  options: { data: { type: 'string' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } },
})
if (!values.data) {
  process.stderr.write('usage: npm run train -- --data DIR [--seed N] [--out DIR]\n')
  process.exit(2)
}
const say = (line) => process.stdout.write(`${process.uptime().toFixed(0).padStart(4)} s  ${line}\n`)
const out = values.out ?? join(projectRoot, 'resources', 'language')
const seed = Number(values.seed)
mkdirSync(out, { recursive: true })

const core = await coreModules('train-core', [
  'language/fold',
  'language/tokenise',
  'language/parse-text',
  'language/lexicon/groups',
  'language/lexicon/given-names',
  'language/lexicon/organisations',
  'language/lexicon/places',
  'language/tagger/hash-text',
  'language/tagger/mix-hashes',
  'language/tagger/tagger-lexicon',
  'language/tagger/tag-set',
  'language/tagger/text-facts',
  'language/tagger/feature-buffer',
  'language/tagger/add-features',
  'language/tagger/trim-name',
  'language/tagger/viterbi',
])
const E = process.env
const lexFile = join(out, 'lexicon.bin')
const lexiconBytes =
  E.REUSE && existsSync(lexFile) ? new Uint8Array(readFileSync(lexFile)) : buildLexicon(core, seed)
writeFileSync(lexFile, lexiconBytes)
say(`lexicon: ${(lexiconBytes.length / 1e6).toFixed(2)} MB`)

const { store, sentences } = readCorpus(core, core.readTaggerLexicon(lexiconBytes), values.data)
say(`${sentences.length} sentences, ${store.words} words, ${store.size} features`)
const { hashes, count } = keepFrequent(store, Number(E.MINC ?? 3))
say(`${count} features are frequent enough`)
const model = trainPerceptron(
  core,
  { store, sentences, featureCount: count },
  {
    epochs: Number(E.EPOCHS ?? 10),
    dropout: Number(E.DROP ?? 0.2),
    margin: Number(E.MARGIN ?? 0),
    seed,
    say,
  },
)
const bytes = writeWeights(core, model, hashes, {
  step: Number(E.STEP ?? 0.25),
  least: Number(E.LEAST ?? 0.25),
  calibration: [50, 60, 70, 80, 90, 95],
  marginStep: 20,
})
writeFileSync(join(out, 'weights.bin'), bytes)
say(`weights: ${(bytes.length / 1e6).toFixed(2)} MB`)
