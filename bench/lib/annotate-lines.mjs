// The process of bench/annotate.mjs: node bench/lib/annotate-lines.mjs IN.jsonl OUT.jsonl MODULE…
import { createWriteStream, openSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { sourceWords } from './source-words.mjs'

const [from = '', to = '', ...files] = process.argv.slice(2)
const empty = process.memoryUsage().rss
const begun = performance.now()
const { createEngine, readTagger, readHeader } = Object.assign(
  {},
  ...(await Promise.all(files.map((file) => import(pathToFileURL(file).href)))),
)
/** @param {string} name */
const resource = (name) => new Uint8Array(readFileSync(join(projectRoot, 'resources', 'language', name)))
const analyse = createEngine(readTagger(resource('weights.bin'), resource('lexicon.bin')))
const loaded = performance.now() - begun

/** @param {{id: string, text: string, title?: string, date?: string}} item */
function annotate({ id, text, title, date }) {
  const result = analyse({
    text,
    title: title ?? '',
    // As the app does when an article comes in: where nobody gives the date, the text's own header may.
    published: date ?? readHeader(text.trimStart()).published,
    dictionary: [],
  })
  return {
    id,
    entities: result.mentions.map(({ start, end, type, confidence, reason }) => ({
      start,
      end,
      type,
      confidence,
      reason,
    })),
    quotes: result.quotes.map(({ spans, kind, speaker, source, confidence, reason }) => ({
      start: spans[0].start,
      end: spans.at(-1).end,
      parts: spans,
      kind,
      speaker: speaker || source ? { name: speaker?.name ?? sourceWords(text, source), ...source } : null,
      confidence,
      reason,
    })),
  }
}

let took = 0
let articles = 0
let words = 0
let most = 0
const out = createWriteStream('', { fd: openSync(to, 'w') })
const input = await open(from)
for await (const line of input.readLines()) {
  if (line === '') continue
  const item = JSON.parse(line)
  const start = performance.now()
  const annotated = annotate(item)
  took += (performance.now() - start) / 1000
  out.write(`${JSON.stringify(annotated)}\n`)
  articles += 1
  words += item.text.match(/\S+/gu)?.length ?? 0
  most = Math.max(most, process.memoryUsage().rss)
}
out.end()

const megabytes = (/** @type {number} */ bytes) => String(Math.round(bytes / 2 ** 20))
console.log(
  `${articles} articles, ${words} words in ${took.toFixed(2)} s: ` +
    `${(words / 400 / took).toFixed(0)} articles of 400 words a second; loaded in ${loaded.toFixed(0)} ms; ` +
    `at most ${megabytes(most)} MB, of which ${megabytes(empty)} MB the empty process`,
)
