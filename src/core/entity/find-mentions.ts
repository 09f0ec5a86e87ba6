import type { Span } from '../anchor/span'
import type { AnalysisInput } from '../language/language-engine'
import type { ParsedText } from '../language/parse-text'
import { findAcronyms } from './find-acronyms'
import { findDates } from './find-dates'
import { findDictionary } from './find-dictionary'
import { findEvents } from './find-events'
import { findMoney } from './find-money'
import { findNames } from './find-names'
import { findWorks } from './find-works'
import type { Finding } from './finding'
import { settleOverlaps } from './settle-overlaps'

/**
 * Everything that a text names: in text order, without overlaps. The English rules only run where `isEnglish`;
 * the archive's dictionary always does, and wins. A trained tagger takes the place of `findNames`.
 */
export function findMentions(
  parsed: ParsedText,
  input: Pick<AnalysisInput, 'dictionary' | 'published'>,
  isEnglish: boolean,
  marked: readonly Span[],
): Finding[] {
  const taught = findDictionary(parsed, input.dictionary)
  if (!isEnglish) return settleOverlaps(taught)
  const patterns = [
    ...findDates(parsed.text, input.published),
    ...findMoney(parsed.text),
    ...findEvents(parsed),
    ...findAcronyms(parsed),
  ]
  const works = findWorks(parsed.text, marked)
  const names = findNames(parsed)
  const ranks = new Map<Finding, number>()
  for (const finding of taught) ranks.set(finding, 3)
  for (const finding of works) ranks.set(finding, 2)
  for (const finding of patterns) ranks.set(finding, 1)
  return settleOverlaps([...taught, ...works, ...patterns, ...names], (finding) => ranks.get(finding) ?? 0)
}
