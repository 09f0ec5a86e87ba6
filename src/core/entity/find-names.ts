import type { ParsedText } from '../language/parse-text'
import { tagText, type TaggedName, type Tagger } from '../language/tagger/tag-text'
import type { Token } from '../language/tokenise'
import { trimName } from '../language/tagger/trim-name'
import { fillForms } from './fill-forms'
import type { Finding } from './finding'
import { joinOrganisations } from './join-organisations'
import { nameType } from './name-type'
import type { NamedSpan } from './named-span'
import { roleBefore } from './role-before'
import { settleForms } from './settle-forms'
import { splitOwner } from './split-owner'
import { splitPlaces } from './split-places'

/**
 * People, organisations, places, groups, events, works, products and laws by the trained tagger; then one type for one
 * form all over the text, and the same forms where they were missed.
 */
export function findNames(parsed: ParsedText, tagger: Tagger): Finding[] {
  const tagged = tagText(parsed, tagger)
    .map((name) => splitOwner(parsed, name))
    .flatMap((name) => splitPlaces(parsed, name))
    .flatMap((name) => typedName(parsed, name))
  const joined = joinOrganisations(parsed, settleForms(parsed, tagged))
  const names = fillForms(parsed, joined)
  return names.map((name) => findingOf(parsed, name))
}

function typedName(parsed: ParsedText, name: TaggedName): NamedSpan[] {
  const tokens = parsed.sentences[name.sentence]?.tokens ?? []
  const [begin, last] = trimName(tokens, name.first, name.last, name.type)
  const first = isSaidBefore(tokens, begin, last) ? begin + 1 : begin
  const from = tokens[first]
  const to = tokens[last]
  if (first > last || !from || !to) return []
  const span = { ...name, first, last, start: from.start, end: to.end }
  const typed = nameType(parsed, span)
  if (typed === null) return []
  const { sentence, start, end, confidence } = span
  return [{ start, end, sentence, first, last, confidence, ...typed }]
}

/** "Said Ellis: “…”" begins with a verb, and no given name. */
function isSaidBefore(tokens: readonly Token[], first: number, last: number): boolean {
  return first === 0 && last > 0 && tokens[0]?.text === 'Said' && tokens[last + 1]?.text === ':'
}

function findingOf(
  parsed: ParsedText,
  { start, end, type, confidence, reason, sentence, first }: NamedSpan,
): Finding {
  const within = parsed.sentences[sentence]
  const role = type === 'person' && within ? roleBefore(parsed.text, within, first) : ''
  return { start, end, type, confidence, reason, ...(role === '' ? {} : { role }) }
}
