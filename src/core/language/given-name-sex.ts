import { femaleNames, maleNames } from './lexicon/given-names'

/** The sex that a given name of the lexicon (folded) goes with: 'either' for names of both; null: not listed. */
export function givenNameSex(folded: string): 'male' | 'female' | 'either' | null {
  const isMale = maleNames.has(folded)
  const isFemale = femaleNames.has(folded)
  if (isMale && isFemale) return 'either'
  if (isMale) return 'male'
  return isFemale ? 'female' : null
}
