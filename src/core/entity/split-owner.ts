import { lawNouns } from '../language/lexicon/laws'
import { organisationLastWords } from '../language/lexicon/organisations'
import type { ParsedText } from '../language/parse-text'
import type { TaggedName } from '../language/tagger/tag-text'

/**
 * "Commission’s Data Protection Regulation" names a body and a law: the body before the possessive becomes a name of its
 * own. The rest is left to `findLaws`, which knows where it ends.
 */
export function splitOwner(parsed: ParsedText, name: TaggedName): TaggedName {
  const tokens = parsed.sentences[name.sentence]?.tokens ?? []
  if (!lawNouns.has(tokens[name.last]?.folded ?? '')) return name
  for (let at = name.first + 1; at < name.last - 1; at += 1) {
    const owner = tokens[at - 1]
    if (tokens[at]?.kind !== 'possessive' || !owner || !organisationLastWords.has(owner.folded)) continue
    return { ...name, type: 'ORG', last: at - 1, end: owner.end }
  }
  return name
}
