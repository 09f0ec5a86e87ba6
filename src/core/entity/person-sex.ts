import { givenNameSex } from '../language/given-name-sex'
import { femaleWords, maleWords } from '../language/lexicon/roles'

export type Sex = 'male' | 'female' | null

/** What a folded name and title say about which pronoun fits; null where they say nothing or both. */
export function personSex(name: string, role: string): Sex {
  for (const word of role.split(/[ .]+/u)) {
    if (femaleWords.has(word)) return 'female'
    if (maleWords.has(word)) return 'male'
  }
  const given = givenNameSex(name.split(' ')[0] ?? '')
  return given === 'either' || !name.includes(' ') ? null : given
}
