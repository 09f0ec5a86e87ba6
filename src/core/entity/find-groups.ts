import type { ParsedText } from '../language/parse-text'
import type { Finding } from './finding'
import { isGroup } from './is-group'

/** Nationalities, peoples, religions and parties of the lexicon, where they are written with a capital. */
export function findGroups(parsed: ParsedText): Finding[] {
  const found: Finding[] = []
  for (const { tokens } of parsed.sentences) {
    for (const { start, end, folded, isCapital, isUpper } of tokens) {
      if (!isCapital || isUpper || !isGroup(folded)) continue
      const reason = 'a nationality, people, religion or party of the lexicon'
      found.push({ start, end, type: 'group', confidence: 0.8, reason })
    }
  }
  return found
}
