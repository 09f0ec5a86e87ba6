// Scores the language engine on the project's own labelled articles (bench/labelled/README.md).
//
//   node bench/labelled.mjs [dev | held-out] [--show KIND]
//
// --show lists the errors of one kind ("speaker wrong") or of all ("all").
import { buildEngine } from './lib/build-engine.mjs'
import { confidenceBands } from './lib/confidence-bands.mjs'
import { loadLabelled } from './lib/load-labelled.mjs'
import { scoreLabelled } from './lib/score-labelled.mjs'

const half = process.argv[2] === 'held-out' ? 'held-out' : 'dev'
const shown = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : undefined

const { analyse } = await buildEngine()
const pairs = loadLabelled(half).map((gold) => ({
  gold,
  found: analyse({ text: gold.text, title: '', published: gold.date, dictionary: [] }),
}))
const { lines, faults, judged } = scoreLabelled(pairs)
console.log([`${pairs.length} articles of ${half}`, ...lines, ...confidenceBands(judged)].join('\n'))

/** @type {Map<string, number>} */
const counts = new Map()
for (const { kind } of faults) counts.set(kind, (counts.get(kind) ?? 0) + 1)
console.log('errors by kind')
for (const [kind, count] of [...counts].sort((a, b) => b[1] - a[1]))
  console.log(`  ${kind.padEnd(26)} ${count}`)
for (const { kind, words } of faults) if (shown === 'all' || shown === kind) console.log(`${kind}: ${words}`)
