import type { FoundQuote } from '../annotation/analysis'
import type { Span } from '../anchor/span'
import { wordSet } from '../language/lexicon/word-set'
import type { ParsedText } from '../language/parse-text'
import { attributeAccording } from './attribute-according'
import { attributeAfter } from './attribute-after'
import type { Attribution } from './attribution'
import type { Discourse } from './discourse'
import type { LineView } from './line-view'
import { tokenAt } from './quote-regions'
import { resolveActor } from './resolve-actor'
import { subjectBefore, type Region } from './subject-of-cue'

/** Cues that tell what was said; with "that" after them, or these without. */
const telling = wordSet(`
said says told tells announced stated warned insisted noted claimed claims explained argued argues added adds believes
declared stressed emphasised emphasized reiterated admitted acknowledged conceded confirmed denied suggested suggests
predicted reported revealed complained cautioned maintained maintains asserted testified tweeted wrote alleged estimates
estimated indicated concluded observed recalled vowed pledged promised replied responded continued contends contended
`)
const withoutThat = wordSet('said says claims claimed believes insisted argued warned added noted denied')
/** Fewer words are no statement. */
const fewest = 4

/** Sentences that tell what somebody said without quotation marks: "X said that …", "…, X said.", "according to X". */
export function findIndirect(
  parsed: ParsedText,
  discourse: Discourse,
  views: readonly LineView[],
  marked: readonly Span[],
): FoundQuote[] {
  const found: FoundQuote[] = []
  let mark = 0
  for (const sentence of parsed.sentences) {
    while ((marked[mark]?.end ?? Infinity) <= sentence.start) mark += 1
    const hasMarks = (marked[mark]?.start ?? Infinity) < sentence.end
    const view = views[sentence.line]
    if (hasMarks || !view || sentence.isHeading || sentence.tokens.length > 120) continue
    const from = tokenAt(view, sentence.start)
    const region = { from, to: from + sentence.tokens.length }
    const told = tellIn(parsed.text, view, region)
    const quote = told && quoteOf(parsed.text, discourse, sentence.line, told.content, told.attribution)
    if (quote) found.push(quote)
  }
  return found
}

interface Told {
  readonly content: Span
  readonly attribution: Attribution
}

function tellIn(text: string, view: LineView, region: Region): Told | null {
  return accordingTo(text, view, region) ?? cueFirst(text, view, region) ?? cueLast(text, view, region)
}

function accordingTo(text: string, view: LineView, region: Region): Told | null {
  const attribution = attributeAccording(view, region)
  if (!attribution?.cue || !attribution.actor) return null
  const first = view.tokens[region.from]
  const last = view.tokens[region.to - 1]
  if (!first || !last) return null
  const opens = attribution.cue.start === first.start
  const comma = text.indexOf(',', attribution.actor.end)
  const content = opens
    ? contentOf(text, comma > 0 && comma < last.end ? comma + 1 : attribution.actor.end, last.end)
    : contentOf(text, first.start, attribution.cue.start)
  return content && { content, attribution }
}

function cueFirst(text: string, view: LineView, region: Region): Told | null {
  for (let at = region.from + 1; at < Math.min(region.to, region.from + 30); at += 1) {
    const token = view.tokens[at]
    if (!token || token.kind !== 'word' || !telling.has(token.folded)) continue
    const subject = subjectBefore(view, region, at)
    const last = view.tokens[region.to - 1]
    if (!subject || !last || subject.actor.kind === 'place' || subject.certainty < 0.8) continue
    const that = thatAfter(view, region, at)
    const next = view.tokens[at + 1]
    if (that < 0 && (!withoutThat.has(token.folded) || next?.kind === 'mark')) return null
    const start = (that >= 0 ? view.tokens[that]?.end : token.end) ?? token.end
    const content = contentOf(text, start, last.end)
    const attribution = {
      cue: token,
      actor: subject.actor,
      certainty: subject.certainty * (that >= 0 ? 1 : 0.85),
      rule: `subject of “${token.text}”`,
    }
    return content && { content, attribution }
  }
  return null
}

/** "that" right after the cue, or after whom it was told ("told the reporters on Monday that"); -1 for none. */
function thatAfter(view: LineView, region: Region, cue: number): number {
  for (let at = cue + 1; at < Math.min(region.to, cue + 9); at += 1) {
    const token = view.tokens[at]
    if (token?.folded === 'that') return at
    if (token?.kind === 'mark' && token.text !== ',') return -1
  }
  return -1
}

/** `It will rain, the minister said.` */
function cueLast(text: string, view: LineView, region: Region): Told | null {
  for (let at = Math.max(region.from + fewest, region.to - 14); at < region.to; at += 1) {
    if (view.tokens[at]?.text !== ',') continue
    const attribution = attributeAfter(view, { from: at + 1, to: region.to })
    const cue = attribution?.cue
    const isNear =
      cue &&
      telling.has(text.slice(cue.start, cue.end).toLowerCase()) &&
      cue.start - (view.tokens[at]?.end ?? 0) < 60
    if (!attribution?.actor || !isNear || attribution.certainty < 0.9) continue
    const content = contentOf(text, view.tokens[region.from]?.start ?? 0, view.tokens[at]?.start ?? 0)
    return content && { content, attribution }
  }
  return null
}

function contentOf(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && /[\s,:]/u.test(text.charAt(start))) start += 1
  while (end > start && /[\s,;:.!?]/u.test(text.charAt(end - 1))) end -= 1
  const words = text.slice(start, Math.min(end, start + 200)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words >= fewest ? { start, end } : null
}

function quoteOf(
  text: string,
  discourse: Discourse,
  line: number,
  content: Span,
  told: Attribution,
): FoundQuote | null {
  const { actor, cue } = told
  if (!actor) return null
  const resolved = resolveActor(discourse, actor, line, null)
  const entity = resolved ? discourse.clusters.entities[resolved.entity] : undefined
  const words = text.slice(actor.start, actor.end)
  const how = resolved && resolved.reason !== '' ? `, ${resolved.reason}` : ''
  return {
    spans: [content],
    kind: 'indirect',
    cue: cue && { start: cue.start, end: cue.end },
    source: { start: actor.start, end: actor.end },
    speaker: entity ? { name: entity.name, entityId: null } : null,
    confidence: Math.round(told.certainty * (resolved?.certainty ?? 0.7) * 75) / 100,
    reason:
      entity && entity.name !== words
        ? `“${words}” → ${entity.name}${how}; ${told.rule}`
        : `${words}, ${told.rule}`,
  }
}
