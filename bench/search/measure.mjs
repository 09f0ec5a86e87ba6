// One engine in a process of its own: `node --expose-gc measure.mjs ENGINE CORPUS QUERIES [BUNDLE]`. Prints JSON.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createReadStream } from 'node:fs'
import * as engines from './engines.mjs'

const [name, corpus, queriesFile, bundle] = process.argv.slice(2)
const batchSize = 200

const engine = await engines[name](bundle)
const before = memory()
let building = 0
let last = null
for await (const docs of batches()) {
  const start = cpuTime()
  engine.add(docs)
  building += cpuTime() - start
  last = docs.at(-1)
}
const start = cpuTime()
engine.done()
building += cpuTime() - start
const bytes = engine.bytes?.() ?? Math.max(0, memory() - before)

const queries = JSON.parse(readFileSync(queriesFile, 'utf8'))
const times = {}
for (const round of ['warm', 'measured']) {
  for (const query of queries) {
    const begun = cpuTime()
    const hits = engine.search(query)
    const took = cpuTime() - begun
    if (round === 'measured' && hits !== null) (times[query.kind] ??= []).push(took)
  }
}
const updates = engine.update === undefined ? undefined : timeUpdates()
process.stdout.write(JSON.stringify({ name, building, bytes, times, updates }))

async function* batches() {
  let docs = []
  for await (const line of createInterface({ input: createReadStream(corpus) })) {
    docs.push(JSON.parse(line))
    if (docs.length === batchSize) {
      yield docs
      docs = []
    }
  }
  if (docs.length > 0) yield docs
}

/** One item changed, then found. */
function timeUpdates() {
  return Array.from({ length: 300 }, (_, place) => {
    const begun = cpuTime()
    engine.update({ ...last, id: `new-${place}`, text: `${last.text} changed${place}` })
    engine.search({ kind: 'rare', words: [], text: `changed${place} ` })
    return cpuTime() - begun
  })
}

/** ms of this process's own work: what else the machine does is not in it. */
function cpuTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function memory() {
  for (let round = 0; round < 4; round += 1) globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
