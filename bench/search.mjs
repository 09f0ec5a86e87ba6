// Search beside its peers, on the same generated corpus and queries, in one run.
//
//   npm run bench:search -- --items 1000,10000,100000 [--json FILE] [--minisearch]
//
// Peers: MiniSearch (to 10,000 items; with --minisearch always), FlexSearch (to 10,000), SQLite FTS5 (better-sqlite3).
// They are installed into bench/search the first time. Before anything is timed, 10,000 generated queries are put to ours
// and to MiniSearch; one that is answered otherwise ends the run with an error.
import { spawnSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { generateCorpus } from './search/generate-corpus.mjs'
import { makeQueries } from './search/make-queries.mjs'
import { printReport } from './search/print-report.mjs'

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '1000,10000' },
    json: { type: 'string' },
    minisearch: { type: 'boolean', default: false },
    only: { type: 'string' },
    differential: { type: 'string', default: '10000' },
  },
})
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'bench', 'search')
const cache = join(root, '.cache', 'bench-search')
mkdirSync(cache, { recursive: true })

if (!existsSync(join(folder, 'node_modules'))) installPeers()
const bundle = await bundleOurs()
const results = []
for (const items of values.items.split(',').map(Number)) {
  const { corpus, queries, figures } = await prepare(items)
  if (results.length === 0) compareAnswers(corpus)
  const engines = chosenEngines(items).map((name) => measure(name, corpus, queries))
  results.push({ items, figures, engines: engines.filter((engine) => engine !== null) })
  printReport(results.at(-1))
}
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(results, null, 2))

function compareAnswers(corpus) {
  if (values.differential === '0') return
  const args = ['differential.mjs', corpus, bundle, '600', values.differential]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const { queries, documents, different } = status === 0 ? JSON.parse(stdout) : { different: -1 }
  if (different !== 0) {
    console.error(`Ours and MiniSearch do not answer alike:\n${stdout}${stderr}`)
    process.exit(1)
  }
  console.log(`Ours and MiniSearch: 0 differences in ${queries} queries over ${documents} items`)
}

function chosenEngines(items) {
  if (values.only !== undefined) return values.only.split(',')
  const small = items <= 10_000
  return [
    'ours',
    'fts5',
    ...(small || values.minisearch ? ['miniSearch'] : []),
    ...(small ? ['flexSearch'] : []),
  ]
}

async function bundleOurs() {
  const entry = join(cache, 'entry.ts')
  writeFileSync(
    entry,
    "export { createSegmentedIndex } from '@/core/index/segmented-index'\nexport { parseQuery } from '@/core/query/parse-query'\n",
  )
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { '@': join(root, 'src') } },
    build: {
      outDir: cache,
      emptyOutDir: false,
      target: 'node18',
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => 'ours.mjs' },
    },
  })
  return join(cache, 'ours.mjs')
}

/** The corpus and the queries as files, so that every engine reads the same. */
async function prepare(items) {
  const corpus = join(cache, `corpus-${items}.ndjson`)
  const queriesFile = join(cache, `queries-${items}.json`)
  const out = createWriteStream(corpus)
  const frequencies = new Map()
  const sample = []
  let tokens = 0
  let different = 0
  for (const doc of generateCorpus(items)) {
    if (!out.write(`${JSON.stringify(doc)}\n`)) await new Promise((resolve) => out.once('drain', resolve))
    const words = doc.text.toLowerCase().match(/[a-z0-9]+/g)
    const own = new Set(words)
    for (const word of own) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
    tokens += words.length
    different += own.size
    if (sample.length < 2000 || Number(doc.id.slice(6)) % 50 === 0) sample.push(doc)
  }
  await new Promise((resolve) => out.end(resolve))
  writeFileSync(queriesFile, JSON.stringify(makeQueries(sample, frequencies, items)))
  const figures = { tokens: tokens / items, different: different / items, vocabulary: frequencies.size }
  return { corpus, queries: queriesFile, figures }
}

/** In a process of its own; null where the engine is not there. */
function measure(name, corpus, queries) {
  const args = ['--expose-gc', '--max-old-space-size=6000', 'measure.mjs', name, corpus, queries, bundle]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status === 0) return JSON.parse(stdout)
  console.error(`${name} could not be measured:\n${stderr.slice(-600)}`)
  return null
}

/** SQLite is compiled where its binary cannot be fetched: with this Node's own headers, where they are beside it. */
function installPeers() {
  const home = join(dirname(process.execPath), '..')
  const hasHeaders = existsSync(join(home, 'include', 'node', 'node.h'))
  const env = { ...process.env, ...(hasHeaders ? { npm_config_nodedir: home } : {}) }
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: folder,
    env,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
