import type { ParsedText } from '../language/parse-text'
import type { Finding } from './finding'
import { isGroup } from './is-group'

/** Nationalities, peoples, religions and parties of the lexicon, where they are written with a capital. */
export function findGroups(parsed: ParsedText): Finding[] {
  return parsed.sentences.flatMap(({ tokens }) =>
    tokens.flatMap(({ start, end, folded, isCapital, isUpper }) => {
      if (!isCapital || isUpper || !isGroup(folded)) return []
      const reason = 'a nationality, people, religion or party of the lexicon'
      return [{ start, end, type: 'group' as const, confidence: 0.8, reason }]
    }),
  )
}
