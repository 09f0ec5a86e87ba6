import { fold } from '../language/fold'
import { honorifics, roleModifiers, roleWords } from '../language/lexicon/roles'

export interface NameParts {
  /** Folded words without titles, suffixes and full stops; an initial is one letter. */
  readonly words: readonly string[]
  /** "jr", "iii"; '' for none. */
  readonly suffix: string
  readonly hadTitle: boolean
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** A person's name for comparison with others: "PM Modi" is `modi` with a title. */
export function nameParts(name: string): NameParts {
  const words = fold(name)
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1 ')
    .replace(/[.,]/gu, '')
    .split(' ')
    .filter((word) => word !== '')
  let suffix = ''
  if (words.length > 1 && suffixes.has(words.at(-1) ?? '')) suffix = words.pop() ?? ''
  let from = 0
  while (from < words.length - 1 && isTitle(words[from] ?? '')) from += 1
  return { words: words.slice(from), suffix, hadTitle: from > 0 }
}

function isTitle(word: string): boolean {
  return word.length > 1 && (honorifics.has(word) || roleWords.has(word) || roleModifiers.has(word))
}
