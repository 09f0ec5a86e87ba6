import { bCubed } from './b-cubed.mjs'
import { isSameName } from './same-name.mjs'

/**
 * @typedef {import('./read-labelled.mjs').Labelled} Labelled
 * @typedef {import('./read-labelled.mjs').Span} Span
 * @typedef {import('../../src/core/annotation/analysis').AnalysisResult} AnalysisResult
 * @typedef {import('../../src/core/annotation/analysis').FoundQuote} FoundQuote
 * @typedef {{kind: string, words: string}} Fault
 * @typedef {{confidence: number, isRight: boolean, reason: string}} Judged
 */

const touches = (/** @type {Span} */ a, /** @type {Span} */ b) => a.start < b.end && b.start < a.end
const isSame = (/** @type {Span} */ a, /** @type {Span} */ b) =>
  Math.abs(a.start - b.start) <= 1 && Math.abs(a.end - b.end) <= 1
const round = (/** @type {number} */ share) => (100 * share).toFixed(1)
const f1 = (/** @type {number} */ p, /** @type {number} */ r) => (p + r > 0 ? (2 * p * r) / (p + r) : 0)

/** Compares what the engine found with the labels of articles. @param {{gold: Labelled, found: AnalysisResult}[]} pairs */
export function scoreLabelled(pairs) {
  /** @type {Fault[]} */
  const faults = []
  /** @type {Judged[]} */
  const judged = []
  const lines = [
    ...['direct', 'mixed', 'indirect'].map((kind) => quoteLine(pairs, kind)),
    speakerLine(pairs, faults, judged),
    clusterLine(pairs, faults),
    dateLine(pairs, faults),
    roleLine(pairs, faults),
  ]
  return { lines, faults, judged }
}

/** @param {{gold: Labelled, found: AnalysisResult}[]} pairs @param {string} kind */
function quoteLine(pairs, kind) {
  let strict = 0
  let strictFound = 0
  let touched = 0
  let hit = 0
  let real = 0
  let predicted = 0
  let whole = 0
  let quotes = 0
  let kinds = 0
  for (const { gold, found } of pairs) {
    const wanted = gold.quotes.filter((quote) => quote.kind === kind)
    const all = gold.quotes.flatMap(({ spans }) => spans)
    const own = wanted.flatMap(({ spans }) => spans)
    const ours = found.quotes.filter((quote) => quote.kind === kind).flatMap(({ spans }) => spans)
    const any = found.quotes.flatMap((quote) => quote.spans)
    real += own.length
    predicted += ours.length
    strict += own.filter((span) => any.some((other) => isSame(span, other))).length
    strictFound += ours.filter((span) => all.some((other) => isSame(span, other))).length
    touched += own.filter((span) => any.some((other) => touches(span, other))).length
    hit += ours.filter((span) => all.some((other) => touches(span, other))).length
    quotes += wanted.length
    whole += wanted.filter((quote) => found.quotes.some((other) => isWhole(quote, other))).length
    kinds += wanted.filter((quote) =>
      found.quotes.some(
        (other) =>
          other.kind === kind &&
          other.spans.some((span) => quote.spans.some((wantedSpan) => touches(span, wantedSpan))),
      ),
    ).length
  }
  const ratio = (/** @type {number} */ a, /** @type {number} */ b) => (b === 0 ? 0 : a / b)
  const exact = f1(ratio(strictFound, predicted), ratio(strict, real))
  const loose = f1(ratio(hit, predicted), ratio(touched, real))
  return (
    `${kind.padEnd(9)} spans strict F1 ${round(exact)} | overlap P ${round(ratio(hit, predicted))} R ${round(ratio(touched, real))}` +
    ` F1 ${round(loose)} | whole quotes ${whole}/${quotes} | kind right ${kinds}/${quotes} | predicted ${predicted}`
  )
}

/** @param {{spans: Span[]}} quote @param {FoundQuote} other */
function isWhole(quote, other) {
  return (
    quote.spans.length === other.spans.length &&
    quote.spans.every((span, at) => isSame(span, other.spans[at] ?? span))
  )
}

/** @param {{gold: Labelled, found: AnalysisResult}[]} pairs @param {Fault[]} faults @param {Judged[]} judged */
function speakerLine(pairs, faults, judged) {
  const count = { all: 0, right: 0, wrong: 0, source: 0, sources: 0, cue: 0, cues: 0 }
  for (const { gold, found } of pairs) {
    const { text } = gold
    for (const quote of gold.quotes) {
      const other = found.quotes.find((candidate) =>
        candidate.spans.some((span) => quote.spans.some((own) => touches(own, span))),
      )
      const first = quote.spans[0] ?? { start: 0, end: 0 }
      const words = `${gold.id} ${text.slice(first.start, first.end).slice(0, 60)}`
      const name = quote.speaker === null ? null : (gold.names.get(quote.speaker) ?? '')
      count.all += 1
      if (quote.source) count.sources += 1
      if (quote.cue) count.cues += 1
      if (!other) {
        faults.push({ kind: `missed ${quote.kind}`, words })
        continue
      }
      if (quote.source && other.source && touches(quote.source, other.source)) count.source += 1
      if (quote.cue && other.cue && touches(quote.cue, other.cue)) count.cue += 1
      const given = other.speaker?.name ?? null
      const isRight =
        name === null
          ? given === null
          : given !== null && name.split(' | ').some((form) => isSameName(form, given))
      if (isRight) count.right += 1
      if (!isRight && given !== null) count.wrong += 1
      if (!isRight) {
        const source = quote.source ? text.slice(quote.source.start, quote.source.end) : '(carried over)'
        const kind = given === null ? 'speaker unknown' : 'speaker wrong'
        faults.push({
          kind,
          words: `${words} | ${source} = ${name ?? '?'} | found ${given ?? '?'} | ${other.reason}`,
        })
      }
    }
    for (const quote of found.quotes) judged.push(judge(gold, quote, faults))
  }
  return (
    `speakers right end to end ${round(count.right / count.all)} | named but wrong ${round(count.wrong / count.all)}` +
    ` | source found ${round(count.source / count.sources)} | cue found ${round(count.cue / count.cues)}`
  )
}

/** Whether a found quote is what it says: a quote, of this speaker; without a name, with the right source. @param {Labelled} gold @param {FoundQuote} quote @param {Fault[]} faults @returns {Judged} */
function judge(gold, quote, faults) {
  const { confidence, reason } = quote
  const real = gold.quotes.find((candidate) =>
    candidate.spans.some((span) => quote.spans.some((own) => touches(own, span))),
  )
  if (!real) {
    const [first] = quote.spans
    faults.push({
      kind: `spurious ${quote.kind}`,
      words: `${gold.id} ${gold.text.slice(first.start, first.end).slice(0, 60)}`,
    })
    return { confidence, isRight: false, reason }
  }
  if (quote.speaker) {
    const { name } = quote.speaker
    const wanted = real.speaker === null ? [] : (gold.names.get(real.speaker) ?? '').split(' | ')
    return { confidence, isRight: wanted.some((form) => isSameName(form, name)), reason }
  }
  const isRight = quote.source
    ? real.source !== null && touches(real.source, quote.source)
    : real.source === null && real.speaker === null
  return { confidence, isRight, reason }
}

/** @param {{gold: Labelled, found: AnalysisResult}[]} pairs @param {Fault[]} faults */
function clusterLine(pairs, faults) {
  let precision = 0
  let predicted = 0
  let recall = 0
  let real = 0
  for (const { gold, found } of pairs) {
    const score = bCubed(groupsOf(gold, found, faults))
    precision += score.precision
    predicted += score.predicted
    recall += score.recall
    real += score.real
  }
  const p = precision / predicted
  const r = recall / real
  return `clusters  B³ P ${round(p)} R ${round(r)} F1 ${round(f1(p, r))} | ${real} mentions of people and organisations, with those who speak`
}

/** @param {Labelled} gold @param {AnalysisResult} found @param {Fault[]} faults */
function groupsOf(gold, found, faults) {
  const named = found.mentions.filter(({ type }) => type === 'person' || type === 'organisation')
  const sources = gold.quotes.flatMap(({ source, speaker }) =>
    source && speaker !== null ? [{ ...source, cluster: speaker }] : [],
  )
  const wanted = [
    ...gold.mentions,
    ...sources.filter((source) => !gold.mentions.some((mention) => touches(mention, source))),
  ]
  const groups = wanted.map((mention) => {
    const own = named.find((other) => touches(other, mention))
    const quote = found.quotes.find(({ source, speaker }) => source && speaker && touches(source, mention))
    const name = own ? found.entities[own.entity]?.name : quote?.speaker?.name
    if (name === undefined)
      faults.push({
        kind: 'missed mention',
        words: `${gold.id} ${gold.text.slice(mention.start, mention.end)}`,
      })
    return { gold: mention.cluster, found: name ?? null }
  })
  const names = new Map(wanted.map((mention, at) => [mention, groups[at]?.found]))
  for (const [mention, name] of names) {
    const right = (gold.names.get(mention.cluster) ?? '').split(' | ')
    const words = gold.text.slice(mention.start, mention.end)
    if (typeof name === 'string' && !right.some((form) => isSameName(form, name)))
      faults.push({
        kind: 'mention of another name',
        words: `${gold.id} ${words} = ${right[0] ?? ''} | found ${name}`,
      })
  }
  const extra = named.filter((mention) => !wanted.some((other) => touches(mention, other)))
  for (const mention of extra)
    faults.push({
      kind: 'spurious mention',
      words: `${gold.id} ${mention.type} ${gold.text.slice(mention.start, mention.end)}`,
    })
  return [
    ...groups,
    ...extra.map((mention) => ({ gold: null, found: found.entities[mention.entity]?.name ?? null })),
  ]
}

/** @param {{gold: Labelled, found: AnalysisResult}[]} pairs @param {Fault[]} faults */
function dateLine(pairs, faults) {
  let right = 0
  let all = 0
  for (const { gold, found } of pairs) {
    for (const date of gold.dates) {
      all += 1
      const other = found.mentions.find((mention) => mention.type === 'date' && touches(mention, date))
      if (other?.date === date.date) right += 1
      else
        faults.push({
          kind: 'date',
          words: `${gold.id} ${gold.text.slice(date.start, date.end)} = ${date.date} | found ${other?.date ?? '-'}`,
        })
    }
  }
  return `dates     resolved rightly ${round(right / all)} (${right}/${all})`
}

/** @param {{gold: Labelled, found: AnalysisResult}[]} pairs @param {Fault[]} faults */
function roleLine(pairs, faults) {
  let right = 0
  let all = 0
  for (const { gold, found } of pairs) {
    for (const { cluster, role } of gold.roles) {
      all += 1
      const own = gold.mentions.filter((mention) => mention.cluster === cluster)
      const roles = found.mentions
        .filter((mention) => own.some((other) => touches(mention, other)))
        .map((mention) => (mention.role ?? '').toLowerCase())
      if (roles.some((other) => other.includes(role.toLowerCase()))) right += 1
      else
        faults.push({
          kind: 'role',
          words: `${gold.id} ${role} of ${gold.names.get(cluster) ?? ''} | found ${[...new Set(roles)].join('; ')}`,
        })
    }
  }
  return `roles     found ${round(right / all)} (${right}/${all})`
}
