import { fold } from '../language/fold'
import { eventLastWords, events, lawLastWords, productNouns, workNouns } from '../language/lexicon/events'
import { weakGroups } from '../language/lexicon/groups'
import { knownOrganisations, organisations } from '../language/lexicon/organisations'
import { isGroup } from './is-group'
import { typeByKind } from './type-by-kind'
import type { ParsedText } from '../language/parse-text'
import type { TaggedName } from '../language/tagger/tag-text'
import type { EntityType } from './entity'

const types = { PER: 'person', ORG: 'organisation', LOC: 'place' } as const
const code = /^(?:\p{Lu}{1,5}-?\d{1,4}\p{L}?|i\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+[- ]?\d{1,4}\p{L}?)$/u
const directed =
  /^(?:north|south|east|west|latin|central|south-?east)(?:ern)? (?:african|american|asian|korean|european|sudanese)s?$/u
/** Capitals that name nothing of the types. */
const nameless =
  /^(?:covid|coronavirus|sars|hiv|aids|ebola|h\dn\d|dna|rna|internet|web|tv|it|ai|gdp|gmt|utc|est|ceos?|cfo|coo|ngos?|smes?|phd|god)(?:-\d+)?$|^no\. ?\d*$/u

/** The type of a tagged name, that of "miscellaneous" ones by the lexicons and the words beside; null: no name. */
export function nameType(parsed: ParsedText, name: TaggedName): { type: EntityType; reason: string } | null {
  const written = parsed.text.slice(name.start, name.end)
  const form = fold(written)
  if (!/\p{Lu}/u.test(written) || nameless.test(form)) return null
  const isWeakGroup = name.type === 'MISC' && weakGroups.has(form)
  if (name.type !== 'PER' && (isWeakGroup || isGroup(form) || directed.test(form))) {
    return { type: 'group', reason: 'a nationality, people, religion or party of the lexicon' }
  }
  if (isKnownOrganisation(name, form)) return { type: 'organisation', reason: 'a widely known organisation' }
  const kind = name.type === 'PER' ? null : typeByKind(form)
  if (kind !== null) return kind
  if (name.type !== 'MISC') return { type: types[name.type], reason: 'the words, and those around them' }
  return miscellaneous(parsed, name, form, written)
}

function miscellaneous(
  parsed: ParsedText,
  name: TaggedName,
  form: string,
  written: string,
): { type: EntityType; reason: string } | null {
  const words = form.split(/[ -]/u)
  const last = words.at(-1) ?? ''
  const tokens = parsed.sentences[name.sentence]?.tokens ?? []
  const before = tokens[name.first - 1]?.folded ?? ''
  const after = tokens[name.last + 1]?.folded ?? ''
  const of = words[words.indexOf('of') - 1] ?? ''
  for (const head of [last, of]) {
    if (lawLastWords.has(head)) return { type: 'law', reason: `“${head}” is a kind of law or treaty` }
    if (eventLastWords.has(head) || events.has(form))
      return { type: 'event', reason: `“${head}” is a kind of event` }
  }
  if (workNouns.has(before) || workNouns.has(after))
    return { type: 'work', reason: 'the kind of work stands beside it' }
  if (productNouns.has(before) || productNouns.has(after) || productNouns.has(last) || code.test(written)) {
    return { type: 'product', reason: 'the kind of product, or its code' }
  }
  if (isMarked(parsed.text, name)) return { type: 'work', reason: 'a title, by the marks around it' }
  if (words.length === 1 && /^\p{Lu}\p{Ll}*(?:ese|ian|ish|s|ists?|ans?|ites?)$/u.test(written)) {
    return { type: 'group', reason: 'its ending is that of a people or a creed' }
  }
  // Better no suggestion than one without a type.
  return null
}

/** Names of several words are known for sure; single ones ("Orange", "Delta") only where nothing else fits. */
function isKnownOrganisation({ type, first, last }: TaggedName, form: string): boolean {
  if (type === 'ORG') return false
  return last > first
    ? organisations.has(form) || knownOrganisations.has(form)
    : type === 'MISC' && organisations.has(form)
}

function isMarked(text: string, { start, end }: TaggedName): boolean {
  return /["“‘']/u.test(text.charAt(start - 1)) && /["”’',]/u.test(text.charAt(end))
}
