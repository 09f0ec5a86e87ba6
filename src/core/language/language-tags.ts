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

/** ISO 639-1. To ask the engine for all pairs of letters takes twice as long, while somebody types. */
const twoLetters =
  'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb ' +
  'lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'

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
  const all = twoLetters
    .split(' ')
    .flatMap((tag) => languageNames(tag).map((name) => [fold(name), tag] as const))
  for (const [name, tag] of [...all, ...alsoCalled]) found.set(name, [...(found.get(name) ?? []), tag])
  return found
}
