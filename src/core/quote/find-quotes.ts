import type { FoundQuote, Reference } from '../annotation/analysis'
import type { Clusters } from '../entity/cluster-mentions'
import type { ParsedText } from '../language/parse-text'
import { buildDiscourse } from './discourse'
import { findReferences } from './find-references'
import { findTold } from './find-told'
import { foundMarked, foundTold } from './found-quote'
import { isNamedThing } from './is-named-thing'
import { joinSpans } from './join-spans'
import { lineViews } from './line-view'
import type { MarkedQuote } from './marked-quote'
import type { QuotationSpan } from './quotation-spans'
import { readMarked } from './read-marked'
import type { LastSpeaker } from './resolve-actor'
import { statedSpeaker } from './stated-speaker'

/**
 * Who said what in an English text: spans in quotation marks, who stands beside them, and speech that is told
 * without marks, read in the order of the text, and for whom titles and pronouns stand. An unclear speaker is null,
 * never a guess.
 */
export function findQuotes(
  parsed: ParsedText,
  marked: readonly QuotationSpan[],
  clusters: Clusters,
): { quotes: FoundQuote[]; references: Reference[] } {
  const said = marked.filter((span) => !isNamedThing(parsed.text, span))
  const views = lineViews(parsed, marked, said, clusters.mentions)
  const discourse = buildDiscourse(clusters, views)
  const told = findTold(parsed, views)
  const spoken: MarkedQuote[] = []
  const found: FoundQuote[] = []
  const speakers: LastSpeaker[] = []
  let next = 0
  const tellUpTo = (offset: number): void => {
    for (let one = told[next]; one && one.content[0].start < offset; one = told[next]) {
      const stated = statedSpeaker(parsed.text, discourse, one.line, one.attribution, speakers.at(-1) ?? null)
      found.push(foundTold(discourse, one, stated))
      if (stated.entity !== null)
        speakers.push({ entity: stated.entity, end: one.content[0].end, line: one.line })
      next += 1
    }
  }
  for (const span of said) {
    tellUpTo(span.start)
    const quote = readMarked(
      { parsed, views, discourse },
      span,
      spoken.at(-1) ?? null,
      speakers.at(-1) ?? null,
    )
    if (!quote) continue
    spoken.push(quote)
    if (quote.entity !== null) speakers.push({ entity: quote.entity, end: span.end, line: span.line })
  }
  tellUpTo(Infinity)
  for (const quote of joinSpans(parsed.text, spoken)) found.push(foundMarked(parsed.text, discourse, quote))
  return {
    quotes: found.sort((a, b) => a.spans[0].start - b.spans[0].start),
    references: findReferences(
      parsed.text,
      discourse,
      views,
      speakers.sort((a, b) => a.end - b.end),
    ),
  }
}
