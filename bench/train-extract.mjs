// Learns the trees that judge the blocks of a page (src/dom/extract/block-trees.json) from pages whose article people
// marked, and says first how well such trees do on pages that they have not seen.
//
//   node bench/train-extract.mjs GOLD.jsonl
//
// GOLD, a JSON object a line: {id, url, file, body}; `file` is a page, gzipped or not, relative to GOLD's folder; `body`
// the article's text. A block belongs to the article where half of its runs of four words, or all of a shorter line,
// stand in `body`. Takes some minutes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { chromium } from 'playwright'
import { build } from 'vite'
import { trainTrees } from './lib/gradient-trees.mjs'

const [from] = process.argv.slice(2)
if (!from) {
  console.error('usage: node bench/train-extract.mjs GOLD.jsonl')
  process.exit(2)
}
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const outDir = join(root, '.cache', 'train-extract')
const folds = 5
const settings = { trees: 140, rate: 0.1, depth: 4, lambda: 10, leastWeight: 3, columns: 0.5 }

const pages = (await readPages()).filter(({ rows }) => rows.length > 0)
for (const page of pages) label(page)
console.log(`${pages.length} pages, ${pages.flatMap(({ rows }) => rows).length} blocks`)
let right = 0
let all = 0
for (let fold = 0; fold < folds; fold += 1) {
  const model = learn(pages.filter((_, at) => at % folds !== fold))
  for (const { rows } of pages.filter((_, at) => at % folds === fold))
    for (const row of rows) {
      all += row.weight
      if (score(model, row.features) > 0 === (row.label === 1)) right += row.weight
    }
}
console.log(`unseen pages, ${folds} folds: ${((100 * right) / all).toFixed(2)} % of the words judged right`)
writeFileSync(join(root, 'src/dom/extract/block-trees.json'), `${JSON.stringify(learn(pages))}\n`)

async function readPages() {
  mkdirSync(outDir, { recursive: true })
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { '@': join(root, 'src') } },
    build: {
      outDir,
      target: 'chrome114',
      lib: {
        entry: join(root, 'bench/lib/page-features.ts'),
        formats: ['iife'],
        name: 'features',
        fileName: () => 'features.js',
      },
    },
  })
  const browser = await chromium.launch({
    executablePath: join(root, 'scripts/lib/chromium-unprivileged.sh'),
    chromiumSandbox: true,
  })
  const window = await browser.newPage()
  await window.addScriptTag({ path: join(outDir, 'features.js') })
  const read = []
  for (const line of readFileSync(from, 'utf8').split('\n').filter(Boolean)) {
    const { url, file, body } = JSON.parse(line)
    const raw = readFileSync(join(dirname(from), file))
    const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw
    const rows = await window.evaluate(
      ([text, address]) =>
        globalThis.pageFeatures(
          Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0)),
          address,
        ),
      [bytes.toString('base64'), url ?? ''],
    )
    read.push({ body, rows })
  }
  await browser.close()
  return read
}

function label({ body, rows }) {
  const inBody = wordsOf(body)
  const runs = new Set(runsOf(inBody))
  const lines = new Set(body.split('\n').map((line) => wordsOf(line).join(' ')))
  for (const row of rows) {
    const words = wordsOf(row.text)
    const own = runsOf(words)
    const isIn =
      own.length > 0
        ? own.filter((run) => runs.has(run)).length / own.length >= 0.5
        : words.length > 0 && lines.has(words.join(' '))
    row.label = isIn ? 1 : 0
    // Each page counts about the same, however long it is.
    row.weight = ((words.length + 2.5) / Math.max(60, Math.min(inBody.length, 3000))) * 100
  }
  // A text that stands twice on the page and once in the article: only one of the two is the article's.
  const joined = ` ${inBody.join(' ')} `
  const same = new Map()
  for (const row of rows) if (row.label === 1) same.set(row.text, [...(same.get(row.text) ?? []), row])
  for (const [text, twins] of same) {
    const times = joined.split(` ${wordsOf(text).join(' ')} `).length - 1
    if (twins.length < 2 || times > 1) continue
    const kept = twins.find(({ voted }) => voted) ?? twins[0]
    for (const twin of twins) if (twin !== kept) twin.label = 0
  }
}

function learn(from) {
  const rows = from.flatMap(({ rows: own }) => own)
  let seed = 7
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
  return trainTrees(
    rows.map(({ features }) => features),
    { ...settings, labels: rows.map((row) => row.label), weights: rows.map(({ weight }) => weight), random },
  )
}

function score({ base, trees }, features) {
  let sum = base
  for (const tree of trees) {
    let node = 0
    while (tree[node * 3] >= 0) node = 2 * node + (features[tree[node * 3]] < tree[node * 3 + 1] ? 1 : 2)
    sum += tree[node * 3 + 2]
  }
  return sum
}

function wordsOf(text) {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

function runsOf(words) {
  return words.slice(0, Math.max(0, words.length - 3)).map((_, at) => words.slice(at, at + 4).join(' '))
}
