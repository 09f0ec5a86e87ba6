import type { AnalysisResult } from '../annotation/analysis'
import { clusterMentions } from '../entity/cluster-mentions'
import { findMentions } from '../entity/find-mentions'
import { withRoles } from '../entity/role-beside'
import { findMarked } from '../quote/find-marked'
import { findQuotes } from '../quote/find-quotes'
import { quotationSpans } from '../quote/quotation-spans'
import { blankMarkup } from './blank-markup'
import { detectLanguage } from './detect-language'
import { decodeEntities } from './decode-entities'
import type { AnalysisInput, LanguageEngine } from './language-engine'
import { onOriginal } from './on-original'
import { parseText } from './parse-text'
import type { Tagger } from './tagger/tag-text'

/** The engine over a trained tagger, see docs/language.md. What it returns is linear in the text and never throws. */
export function createEngine(tagger: Tagger): LanguageEngine {
  const read = (input: AnalysisInput): AnalysisResult => {
    const text = blankMarkup(input.text)
    const language = detectLanguage(text)
    const isEnglish = language === 'en'
    const parsed = parseText(text)
    const marked = quotationSpans(text, parsed.lines)
    const findings = findMentions(parsed, input, isEnglish ? tagger : null, marked)
    const clusters = clusterMentions(text, isEnglish ? withRoles(parsed, findings) : findings)
    const { entities, mentions } = clusters
    if (!isEnglish) return { language, entities, mentions, quotes: findMarked(text, marked), references: [] }
    return { language, entities, mentions, ...findQuotes(parsed, marked, clusters) }
  }
  return (input) => {
    const decoded = decodeEntities(input.text)
    return decoded ? onOriginal(read({ ...input, text: decoded.text }), decoded) : read(input)
  }
}
