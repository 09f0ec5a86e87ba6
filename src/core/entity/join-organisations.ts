import { organisationFirstWords } from '../language/lexicon/organisations'
import type { ParsedText } from '../language/parse-text'
import type { NamedSpan } from './named-span'

/** Parts of a body whose name goes on with the body's: "the Diplomatic Academy of the Russian Ministry of …". */
const parts = new Set(
  'academy institute department faculty school college bureau centre center directorate'.split(' '),
)

/** One organisation where a part of it is named with the whole: part + "of the" + perhaps a people + organisation. */
export function joinOrganisations(parsed: ParsedText, names: readonly NamedSpan[]): NamedSpan[] {
  const joined: NamedSpan[] = []
  for (let at = 0; at < names.length; at += 1) {
    const part = names[at]
    if (!part) continue
    const adjective = names[at + 1]?.type === 'group' ? 1 : 0
    const whole = names[at + 1 + adjective]
    if (!whole || !isPartOf(parsed, part, whole, adjective === 1 ? names[at + 1] : undefined))
      joined.push(part)
    else {
      joined.push({
        ...part,
        end: whole.end,
        last: whole.last,
        confidence: Math.min(part.confidence, whole.confidence),
      })
      at += 1 + adjective
    }
  }
  return joined
}

function isPartOf(
  parsed: ParsedText,
  part: NamedSpan,
  whole: NamedSpan,
  adjective: NamedSpan | undefined,
): boolean {
  if (part.type !== 'organisation' || whole.type !== 'organisation' || part.sentence !== whole.sentence)
    return false
  const tokens = parsed.sentences[part.sentence]?.tokens ?? []
  const last = tokens[part.last]?.folded ?? ''
  if (!parts.has(last) && !(parts.has(tokens[part.first]?.folded ?? '') && organisationFirstWords.has(last)))
    return false
  const next = adjective ?? whole
  const isAdjacent = adjective === undefined || adjective.last + 1 === whole.first
  return (
    isAdjacent &&
    next.first === part.last + 3 &&
    tokens[part.last + 1]?.text === 'of' &&
    tokens[part.last + 2]?.text === 'the'
  )
}
