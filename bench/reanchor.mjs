// Finds annotations again after their article's text has changed, for measuring the anchors.
//
//   node bench/reanchor.mjs IN.jsonl OUT.jsonl [--without-old]
//
// IN, a JSON object a line: {id, old?, new, annotations: [{id, start, end, exact, prefix, suffix}]}, offsets in UTF-16 code
// units of `old`. Without `old`, or with --without-old, words and context alone are looked for, as in an import.
// OUT, a JSON object a line: {id, annotations: [{id, start, end} | {id, orphan: true}]}.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const [from, to, flag] = process.argv.slice(2)
if (!from || !to || (flag !== undefined && flag !== '--without-old')) {
  console.error('usage: node bench/reanchor.mjs IN.jsonl OUT.jsonl [--without-old]')
  process.exit(2)
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const outDir = join(root, '.cache', 'reanchor')
mkdirSync(outDir, { recursive: true })
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  build: {
    outDir,
    target: 'node18',
    minify: false,
    lib: {
      entry: {
        reanchor: join(root, 'src/core/anchor/reanchor.ts'),
        'reanchor-quotes': join(root, 'src/core/anchor/reanchor-quotes.ts'),
      },
      formats: ['es'],
      fileName: (_, name) => `${name}.mjs`,
    },
  },
})
const { reanchor } = await import(pathToFileURL(join(outDir, 'reanchor.mjs')).href)
const { reanchorQuotes } = await import(pathToFileURL(join(outDir, 'reanchor-quotes.mjs')).href)

const cases = readFileSync(from, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const begun = performance.now()
const results = cases.map((one) =>
  one.old === undefined || flag !== undefined
    ? reanchorQuotes(one.new, one.annotations)
    : reanchor(one.old, one.new, one.annotations),
)
const took = performance.now() - begun

const answer = (annotation, found) =>
  found.kind === 'orphan' ? { id: annotation.id, orphan: true } : { id: annotation.id, ...found.span }
writeFileSync(
  to,
  cases
    .map(({ id, annotations }, index) => ({
      id,
      annotations: annotations.map((annotation, at) => answer(annotation, results[index][at])),
    }))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join(''),
)

const counts = {}
for (const { kind } of results.flat()) counts[kind] = (counts[kind] ?? 0) + 1
const total = results.flat().length
console.log(
  `${total} annotations in ${cases.length} texts: ${JSON.stringify(counts)}; ${(took / Math.max(1, total)).toFixed(2)} ms each`,
)
