import { fold } from '../language/fold'
import { organisationLastWords } from '../language/lexicon/organisations'
import { wordSet } from '../language/lexicon/word-set'
import { initialsOf, isAcronym, plainOrganisation } from './compare-organisations'

/** First words that many organisations share, so that they stand for none alone. */
const shared = wordSet(`
ministry department office bank national international university institute general royal new north south east west
central american british indian european african australian canadian chinese russian united first state federal world
global house supreme high council committee commission board federation union party association school college
`)

/**
 * For each organisation of an article as it is written, the fullest of its names there: acronyms that their words spell,
 * other spellings and legal forms, and the first or last words of one longer name alone ("Corvane" of "Corvane Systems").
 */
export function organisationNames(written: readonly string[]): ReadonlyMap<string, string> {
  const forms = [...new Set(written)]
  const index: Index = { byPlain: new Map(), byInitials: new Map(), byFirst: new Map(), byLast: new Map() }
  for (const form of forms) addTo(index, form)
  const names = new Map<string, string>()
  for (const form of forms) {
    const fuller = fullerOf(index, form)
    if (fuller !== null) names.set(form, fuller)
  }
  return names
}

interface Index {
  readonly byPlain: Map<string, string>
  readonly byInitials: Map<string, string>
  /** Longer names by what they begin and end with; null where several do. */
  readonly byFirst: Map<string, string | null>
  readonly byLast: Map<string, string | null>
}

/** Only so many first words of a name are looked up. */
const mostWords = 6

function addTo({ byPlain, byInitials, byFirst, byLast }: Index, form: string): void {
  const plain = plainOrganisation(form)
  const known = byPlain.get(plain)
  if (known !== undefined) return
  byPlain.set(plain, form)
  if (isAcronym(form)) return
  for (const initials of initialsOf(form)) if (!byInitials.has(initials)) byInitials.set(initials, form)
  const words = plain.split(' ')
  for (let length = 1; length < Math.min(words.length, mostWords); length += 1) {
    const first = words.slice(0, length).join(' ')
    byFirst.set(first, byFirst.has(first) ? null : form)
  }
  const last = words.at(-1) ?? ''
  if (words.length > 1) byLast.set(last, byLast.has(last) ? null : form)
}

function fullerOf({ byPlain, byInitials, byFirst, byLast }: Index, form: string): string | null {
  const plain = plainOrganisation(form)
  if (isAcronym(form)) return byInitials.get(fold(form).replace(/[.\s&]/gu, '')) ?? byPlain.get(plain) ?? null
  if (!shared.has(plain)) {
    const longer = byFirst.get(plain) ?? (organisationLastWords.has(plain) ? null : byLast.get(plain))
    if (longer !== undefined && longer !== null) return longer
  }
  return byPlain.get(plain) ?? null
}
