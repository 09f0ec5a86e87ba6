// Annotates articles with the language engine, for measuring it.
//
//   node bench/annotate.mjs IN.jsonl OUT.jsonl
//
// IN, a JSON object a line: {id, text, title?, date?}. OUT, a JSON object a line:
//   {id, entities: [{start, end, type}], quotes: [{start, end, parts, kind, speaker: {name, start, end} | null}]}
// A speaker without a name has the words that stand for one ("police"); a pronoun for nobody known the empty name.
import { readFileSync, writeFileSync } from 'node:fs'
import { coreModules } from '../scripts/train/core-modules.mjs'
import { buildEngine } from './lib/build-engine.mjs'
import { sourceWords } from './lib/source-words.mjs'

const [from, to] = process.argv.slice(2)
if (!from || !to) {
  console.error('usage: node bench/annotate.mjs IN.jsonl OUT.jsonl')
  process.exit(2)
}

const { analyse, loaded } = await buildEngine()
// As the app does when an article comes in: where nobody gives the date, the text's own header may.
const { readHeader } = await coreModules('annotate-header', ['article/read-header'])

const items = readFileSync(from, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const annotate = ({ id, text, title, date }) => {
  const result = analyse({
    text,
    title: title ?? '',
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
const begun = performance.now()
const lines = items.map((item) => JSON.stringify(annotate(item)))
const took = (performance.now() - begun) / 1000
writeFileSync(to, lines.join('\n') + '\n')

const words = items.reduce((sum, item) => sum + (item.text.match(/\S+/gu)?.length ?? 0), 0)
const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
console.log(
  `${items.length} articles, ${words} words in ${took.toFixed(2)} s: ` +
    `${(words / 400 / took).toFixed(0)} articles of 400 words a second; loaded in ${loaded.toFixed(0)} ms, ${memory} MB`,
)
