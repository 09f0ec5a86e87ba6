// Clips saved pages with the app itself, for measuring how well and how fast it reads them.
//
//   npm run -s bench:extract -- GOLD.jsonl OUT.jsonl
//
// GOLD, a JSON object a line: {id, url, file}; `file` is a page, gzipped or not, relative to GOLD's folder.
// OUT, a JSON object a line: {id, text, title, author, date, ms}. Each page goes the way of a captured page: from the
// window over the bridge to the extractor's process (decoding, pre-scan, parsing, extraction, metadata) and back. Two
// are under way at any time, as in an import; `ms` is the wall clock from the first to the last, shared out equally.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { _electron } from '@playwright/test'
import { buildApp } from '../scripts/lib/build-app.mjs'
import { appFolder, prepareElectron } from '../scripts/lib/launch-electron.mjs'
import { createSteps } from '../scripts/lib/steps.mjs'
import { makeTemporaryFolder } from '../scripts/lib/unprivileged-user.mjs'
import { exposeReading } from './lib/read-in-window.mjs'

const [from, to] = process.argv.slice(2)
if (!from || !to) {
  console.error('usage: npm run -s bench:extract -- GOLD.jsonl OUT.jsonl')
  process.exit(2)
}
const atOnce = 2
const steps = createSteps()
await buildApp(steps)
const electron = await prepareElectron(steps)
const home = makeTemporaryFolder('cuttings-bench-')

const pages = readFileSync(from, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

const app = await _electron.launch({
  executablePath: electron.executable,
  args: [appFolder(), `--data-folder=${join(home, 'data')}`],
  chromiumSandbox: electron.sandbox.works,
  env: { ...process.env, ...electron.envForHome(home) },
})
try {
  const window = await app.firstWindow()
  await window.getByRole('main').first().waitFor()
  await exposeReading(window)
  // The bytes are in the window before the clock starts: in the app they come from a file or the network.
  for (const page of pages) await handOver(window, page)
  const { outcomes, took } = await window.evaluate(readAll, atOnce)
  const each = took / pages.length
  const lines = pages.map(({ id }, at) => JSON.stringify({ id, ...prediction(outcomes[at]), ms: each }))
  writeFileSync(to, `${lines.join('\n')}\n`)
  const failed = outcomes.filter(({ kind }) => kind !== 'article').length
  console.log(
    `${pages.length} pages in ${(took / 1000).toFixed(1)} s, ${(1000 / each).toFixed(1)} a second, ${atOnce} at once; ${failed} could not be read`,
  )
} finally {
  await app.close()
  electron.close()
  rmSync(home, { recursive: true, force: true })
}

async function handOver(window, { url, file }) {
  const raw = readFileSync(join(dirname(from), file))
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw
  await window.evaluate(
    ([text, address]) => {
      window.benchPages ??= []
      window.benchPages.push({
        url: address,
        bytes: Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0)),
      })
    },
    [bytes.toString('base64'), url ?? ''],
  )
}

async function readAll(lanes) {
  const waiting = [...window.benchPages.entries()]
  const outcomes = []
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, { url, bytes }] = next
      const hint = { mediaType: 'text/html', fileName: '', charset: '', url }
      outcomes[at] = await window.readInApp(bytes, hint)
    }
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: lanes }, lane))
  return { outcomes, took: performance.now() - begun }
}

function prediction(outcome) {
  if (outcome.kind !== 'article') return { text: '' }
  const { text, title, authors, published } = outcome.draft
  return { text, title, author: authors.join(', '), date: published }
}
