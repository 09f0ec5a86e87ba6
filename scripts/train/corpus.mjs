import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FeatureStore } from './feature-store.mjs'

/**
 * What trains the shipped weights: files of the data folder, how often each counts, and whether it leaves groups,
 * works and the like unlabelled. Only sets whose licence allows it, see `resources/language/NOTE.md`.
 */
const sets = [
  { name: 'wikigold', times: 1 },
  { name: 'crossner_ai', times: 1 },
  { name: 'crossner_literature', times: 1 },
  { name: 'crossner_music', times: 1 },
  { name: 'crossner_politics', times: 1 },
  { name: 'crossner_science', times: 1 },
  { name: 'redocred', times: 1 },
  { name: 'gum_bio', times: 1 },
  { name: 'gum_interview', times: 1 },
  { name: 'gum_news', times: 2 },
  { name: 'gum_voyage', times: 1 },
  { name: 'uner_pud', times: 2, isPartial: true },
  { name: 'wikinews_silver', times: 1 },
  { name: '../dev/ner-uner-ewt-dev', times: 2, isPartial: true },
]
/** @type {Map<string, string>} */
const known = new Map(
  Object.entries({
    PER: 'PER',
    ORG: 'ORG',
    LOC: 'LOC',
    MISC: 'MISC',
    NORP: 'MISC',
    EVENT: 'MISC',
    WORK: 'MISC',
    PRODUCT: 'MISC',
    LAW: 'MISC',
  }),
)
const longestSentence = 250

/** @typedef {import('./perceptron.mjs').Sentence & { words: string[], text: number }} TextSentence */

/**
 * Every sentence with its features and labels, and which text it is of.
 * @param {import('./tagger-modules.mjs').TaggerModules} core
 * @param {InstanceType<import('./tagger-modules.mjs').TaggerModules['WordMemory']>} memory
 * @param {string} folder
 */
export function readCorpus(core, memory, folder) {
  const store = new FeatureStore()
  const sentences = []
  let text = 0
  for (const { name, times, isPartial = false } of sets) {
    const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
    for (const line of lines) {
      const article = JSON.parse(line)
      const parsed = core.parseText(article.text)
      const facts = core.textFacts(parsed, memory)
      const labels = goldLabels(core, parsed, facts, article.entities)
      const of = text
      addSentences(core, facts, labels, store, (sentence) =>
        sentences.push({ ...sentence, text: of, times, isPartial }),
      )
      text += 1
    }
  }
  return { store, sentences }
}

function addSentences(core, facts, labels, store, push) {
  const buffer = new core.FeatureBuffer()
  for (const sentence of facts.sentences) {
    const length = sentence.to - sentence.from
    if (length === 0 || length > longestSentence) continue
    const first = store.words
    for (let at = sentence.from; at < sentence.to; at += 1) {
      buffer.size = 0
      if (core.mayBeName(facts.words, sentence, at)) core.addFeatures(buffer, facts, sentence, at)
      store.addWord(buffer)
    }
    const words = facts.words
      .slice(sentence.from, sentence.to)
      .map(({ hash, flags, shape }) => ({ hash, flags, shape }))
    push({ first, length, labels: labels.subarray(sentence.from, sentence.to), words })
  }
}

/** BILOU labels of all tokens of a text, in the span convention of the app. */
function goldLabels(core, parsed, facts, entities) {
  const count = parsed.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const labels = new Uint8Array(count)
  const spans = entities
    .map(([start, end, type]) => ({ start, end, type: known.get(type) }))
    .filter(({ start, end, type }) => type !== undefined && /\p{Lu}/u.test(parsed.text.slice(start, end)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let at = 0
  let offset = 0
  for (const [index, { tokens }] of parsed.sentences.entries()) {
    const mayBeName = (at) => core.mayBeName(facts.words, facts.sentences[index], at)
    const end = tokens.at(-1)?.end ?? 0
    while (at < spans.length && spans[at].start < end) {
      labelSpan(core, tokens, spans[at], labels, offset, mayBeName)
      at += 1
    }
    offset += tokens.length
  }
  return labels
}

function labelSpan(core, tokens, span, labels, offset, mayBeName) {
  let first = tokens.findIndex((token) => token.end > span.start)
  let last = first
  while (last + 1 < tokens.length && tokens[last + 1].start < span.end) last += 1
  if (first < 0 || tokens[first].start >= span.end) return
  ;[first, last] = core.trimName(tokens, first, last, span.type)
  if (first > last || labels.subarray(offset + first, offset + last + 1).some((label) => label !== 0)) return
  for (let i = first; i <= last; i += 1) if (!mayBeName(offset + i)) return
  const base = 1 + 4 * core.tagTypes.indexOf(span.type)
  for (let i = first; i <= last; i += 1) labels[offset + i] = base + 1
  labels[offset + last] = base + 2
  labels[offset + first] = first === last ? base + 3 : base
}
