// Fits the confidence of quotes to labelled articles, and writes src/core/quote/confidence-table.ts.
//
//   node bench/calibrate.mjs [MORE.jsonl …]
//
// The labelled half `dev` is always read; MORE are files in the format of `bench/annotate.mjs` with gold quotes:
//   {id, text, date?, quotes: [{start, end, accept: [name, …]}]}
// The half `held-out` is for checking the result: `npm run bench:labelled -- held-out` shows the bands.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildEngine } from './lib/build-engine.mjs'
import { isotonicSteps } from './lib/isotonic.mjs'
import { loadLabelled } from './lib/load-labelled.mjs'
import { evidenceKinds, rawScore, rawScores } from './lib/raw-scores.mjs'
import { isSameName } from './lib/same-name.mjs'
import { scoreLabelled } from './lib/score-labelled.mjs'
import { sourceWords } from './lib/source-words.mjs'

/** What was tuned on these articles is a little less right elsewhere; no step says more. */
const elsewhere = 0.97

const { analyse } = await buildEngine('calibrate', [rawScores()])
const read = (text, date) => analyse({ text, title: '', published: date ?? '', dictionary: [] })
const own = scoreLabelled(
  loadLabelled('dev').map((gold) => ({ gold, found: read(gold.text, gold.date) })),
).judged

const lines = process.argv.slice(2).flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean))
const more = lines.flatMap((line) => {
  const { text, date, quotes } = JSON.parse(line)
  return read(text, date).quotes.flatMap(({ spans, kind, speaker, source, confidence }) => {
    const gold = quotes.find(({ start, end }) => spans.some((span) => span.start < end && start < span.end))
    if (!gold && kind === 'indirect') return []
    if (gold && !gold.accept?.length) return []
    const name = speaker?.name
    const isRight =
      name === undefined
        ? gold !== undefined &&
          source !== null &&
          gold.accept.some((form) => isSameName(form, sourceWords(text, source)))
        : gold?.accept.some((form) => isSameName(form, name) || name.endsWith(` ${form}`)) === true
    return [{ confidence, isRight }]
  })
})
const judged = [...own, ...more].map(({ confidence, isRight }) => ({ ...rawScore(confidence), isRight }))
const mean = judged.filter(({ isRight }) => isRight).length / judged.length

const table = Object.fromEntries(
  evidenceKinds.map((evidence) => {
    const steps = isotonicSteps(judged.filter((one) => one.evidence === evidence))
    return [evidence, steps.map(([upTo, share]) => [upTo, Math.round(share * elsewhere * 100) / 100])]
  }),
)
const target = fileURLToPath(new URL('../src/core/quote/confidence-table.ts', import.meta.url))
const head = readFileSync(target, 'utf8').split('export const')[0] ?? ''
writeFileSync(
  target,
  `${head}export const confidenceTable = ${JSON.stringify(table)} satisfies Readonly<Record<string, readonly ConfidenceStep[]>>\n`,
)
execFileSync('npx', ['prettier', '--write', '--log-level=warn', target], { stdio: 'inherit' })
console.log(`${judged.length} quotes, ${(100 * mean).toFixed(1)} % right`)
console.log(JSON.stringify(table))
