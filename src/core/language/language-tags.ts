import { fold } from './fold'
import { languageNames } from './language-names'

/** Names that people have for languages besides the one that the engine knows. */
const alsoCalled: readonly (readonly [name: string, tag: string])[] = [
  ['bengali', 'bn'],
  ['farsi', 'fa'],
  ['filipino', 'fil'],
  ['norwegian', 'nb'],
  ['norwegian', 'nn'],
  ['norsk', 'nb'],
  ['norsk', 'nn'],
]

let tags: ReadonlyMap<string, readonly string[]> | null = null

/**
 * BCP 47 tags of a language by its name, in English or in itself, however its letters and accents are written; [] where
 * nothing is called so. Known are the languages of two letters.
 */
export function languageTags(name: string): readonly string[] {
  const folded = fold(name)
  // No name is as short as a tag.
  if (folded.length < 2 || /^[a-z]{2}$/u.test(folded)) return []
  tags ??= tagsByName()
  return tags.get(folded) ?? []
}

function tagsByName(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  const known = letters.flatMap((first) => letters.map((second) => first + second))
  const all = known.flatMap((tag) => languageNames(tag).map((name) => [fold(name), tag] as const))
  for (const [name, tag] of [...all, ...alsoCalled]) found.set(name, [...(found.get(name) ?? []), tag])
  return found
}
