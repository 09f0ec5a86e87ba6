import { fold } from '../language/fold'
import { organisationLastWords } from '../language/lexicon/organisations'
import type { SameName } from './same-name'

const legalForms = /\s+(?:inc|incorporated|ltd|limited|plc|llc|llp|corp|corporation|co|gmbh|ag|sa|nv|pty)$/u
const spellings: readonly (readonly [RegExp, string])[] = [
  [/isation\b/gu, 'ization'],
  [/\bcentre\b/gu, 'center'],
  [/\bdefence\b/gu, 'defense'],
  [/\blabour\b/gu, 'labor'],
  [/\bprogramme\b/gu, 'program'],
  [/ & /gu, ' and '],
]

/** A name in one spelling: without "the", full stops, commas and legal forms. */
export function plainOrganisation(name: string): string {
  let plain = fold(name).replace(/[.,]/gu, '').replace(/-/gu, ' ').replace(/^the /u, '')
  for (const [pattern, instead] of spellings) plain = plain.replace(pattern, instead)
  for (let shorter = ''; shorter !== plain;) {
    shorter = plain
    plain = plain.replace(legalForms, '')
  }
  return plain
}

/** Both ways to make an acronym of a name: of its big words, and of all. */
export function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word))
  const big = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => fold(word).charAt(0))
  const all = words.filter((word) => fold(word) !== 'the').map((word) => fold(word).charAt(0))
  return big.length < 2 ? [] : [...new Set([big.join(''), all.join('')])]
}

export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u.test(name.replace(/[.\s]/gu, ''))
}

/** What two names of organisations have in common, the shorter first; null where nothing tells. */
export function compareOrganisations(short: string, long: string): SameName | null {
  const a = plainOrganisation(short)
  const b = plainOrganisation(long)
  if (a === b) return { confidence: 0.95, reason: 'the same name in another spelling' }
  if (isAcronym(short) && initialsOf(long).includes(a.replace(/[\s&]/gu, ''))) {
    return { confidence: a.length > 2 ? 0.85 : 0.6, reason: 'its initials' }
  }
  const rest = b.startsWith(`${a} `) ? b.slice(a.length + 1).split(' ') : []
  return rest.length === 1 && organisationLastWords.has(rest[0] ?? '')
    ? { confidence: 0.65, reason: `the same name without “${rest[0] ?? ''}”` }
    : null
}
