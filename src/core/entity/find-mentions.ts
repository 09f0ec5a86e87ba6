import type { Span } from '../anchor/span'
import type { AnalysisInput } from '../language/language-engine'
import type { ParsedText } from '../language/parse-text'
import type { Tagger } from '../language/tagger/tag-text'
import { findAcronyms } from './find-acronyms'
import { findDates } from './find-dates'
import { findDictionary } from './find-dictionary'
import { findEvents } from './find-events'
import { findGroups } from './find-groups'
import { findLaws } from './find-laws'
import { findMoney } from './find-money'
import { findNames } from './find-names'
import { findProducts } from './find-products'
import { findWorks } from './find-works'
import type { Finding } from './finding'
import { settleOverlaps } from './settle-overlaps'

/**
 * Everything that a text names: in text order, without overlaps. The English rules and the tagger only run where
 * there is one (`tagger` is null in other languages); the archive's dictionary always does, and wins.
 */
export function findMentions(
  parsed: ParsedText,
  input: Pick<AnalysisInput, 'dictionary' | 'published'>,
  tagger: Tagger | null,
  marked: readonly Span[],
): Finding[] {
  const taught = findDictionary(parsed, input.dictionary, tagger !== null)
  if (tagger === null) return settleOverlaps(taught.names)
  const patterns = [
    ...findDates(parsed.text, input.published),
    ...findMoney(parsed.text),
    ...findEvents(parsed),
    ...findLaws(parsed),
    ...findAcronyms(parsed),
  ]
  const works = findWorks(parsed.text, marked)
  const names = findNames(parsed, tagger)
  const ranks = new Map<Finding, number>()
  for (const finding of taught.names) ranks.set(finding, 3)
  for (const finding of works) ranks.set(finding, 2)
  for (const finding of patterns) ranks.set(finding, 1)
  const products = findProducts(parsed)
  const groups = findGroups(parsed)
  // What the tagger names is surer than a code or a list alone.
  for (const finding of groups) ranks.set(finding, -1)
  for (const finding of products) ranks.set(finding, finding.confidence > 0.7 ? 1 : -1)
  const found = [...works, ...patterns, ...names, ...products, ...groups].filter(isNoneOf(taught.notNames))
  return settleOverlaps([...taught.names, ...found], (finding) => ranks.get(finding) ?? 0)
}

/** Leaves out exactly the words that name nobody; a longer name with these words in it stays. */
function isNoneOf(spans: readonly Span[]): (finding: Finding) => boolean {
  const places = new Set(spans.map(({ start, end }) => `${start}-${end}`))
  return ({ start, end }) => !places.has(`${start}-${end}`)
}
