// The same queries put to ours and to a plain MiniSearch: what they find and every score have to be the same.
// `node differential.mjs CORPUS BUNDLE DOCUMENTS QUERIES` prints the number of differences and the first of them.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import MiniSearch from 'minisearch'
import { seededRandom } from '../lib/seeded-random.mjs'
import { asDocument } from './engines.mjs'

const [corpus, bundle, documents, queries] = process.argv.slice(2)
const random = seededRandom(11)
const pick = (list) => list[Math.floor(random() * list.length)]
const wordsOf = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? []
const boost = { title: 3 }

const { createSegmentedIndex, parseQuery } = await import(pathToFileURL(bundle).href)
const encoder = new TextEncoder()
const ours = createSegmentedIndex({ encode: (text) => encoder.encode(text), decode: () => '' })
const mini = new MiniSearch({ fields: ['title', 'text'], tokenize: wordsOf, processTerm: (term) => term })
const docs = await read(Number(documents))
mini.addAll(docs)
// Some at once, some through the head, some sealed: over segments of every size.
for (let at = 0; at < docs.length;) {
  const size = pick([1, 3, 40, 100])
  ours.upsert(docs.slice(at, at + size).map(asDocument))
  if (random() < 0.1) ours.save()
  at += size
}
const vocabulary = [...new Set(docs.flatMap(({ text, title }) => wordsOf(`${title} ${text}`)))]

let different = 0
for (let number = 0; number < Number(queries); number += 1) {
  const { text, query } = makeQuery()
  const all = { offset: 0, limit: docs.length, sort: 'relevance', includeTrash: false, preview: false }
  const found = new Map(ours.search(parseQuery(text), all).found.map(({ id, score }) => [id, score]))
  const expected = new Map(mini.search(query, { boost }).map(({ id, score }) => [id, score]))
  if (isSame(found, expected)) continue
  different += 1
  if (different <= 3) console.error(`“${text}”: ${found.size} found, ${expected.size} expected`)
}
console.log(JSON.stringify({ queries: Number(queries), documents: docs.length, different }))

/** Scores of ours are rounded to 32 bits, so that the last bits do not decide the order. */
function isSame(found, expected) {
  if (found.size !== expected.size) return false
  return [...expected].every(([id, score]) => Math.abs((found.get(id) ?? NaN) / score - 1) < 1e-6)
}

function makeQuery() {
  const kind = random()
  if (kind < 0.3) return group('AND', leaves(1 + Math.floor(random() * 3)))
  if (kind < 0.6) return group('OR', leaves(2 + Math.floor(random() * 2)))
  const inner = group('OR', leaves(2))
  return group('AND', [...leaves(1), { text: `(${inner.text.trim()})`, query: inner.query }])
}

function group(combineWith, parts) {
  const text = `${parts.map((part) => part.text).join(combineWith === 'OR' ? ' OR ' : ' ')} `
  return { text, query: { combineWith, queries: parts.map((part) => part.query) } }
}

function leaves(count) {
  const words = new Set()
  // Common words come from articles, rare ones from the vocabulary.
  while (words.size < count) words.add(random() < 0.5 ? pick(vocabulary) : pick(wordsOf(pick(docs).text)))
  return [...words].map(leaf)
}

function leaf(word) {
  const kind = random()
  if (kind < 0.25) {
    const prefix = word.slice(0, 1 + Math.floor(random() * word.length))
    return { text: `${prefix}*`, query: { queries: [prefix], prefix: true } }
  }
  if (kind < 0.4 && word.length > 3) return { text: `${word}~1`, query: { queries: [word], fuzzy: 1 } }
  if (kind < 0.55) return { text: `title:${word}`, query: { queries: [word], fields: ['title'] } }
  return { text: word, query: { queries: [word] } }
}

async function read(count) {
  const found = []
  for await (const line of createInterface({ input: createReadStream(corpus) })) {
    found.push(JSON.parse(line))
    if (found.length === count) break
  }
  return found
}
