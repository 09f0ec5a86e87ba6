import { fold } from '../language/fold'
import { places } from '../language/lexicon/places'
import type { ParsedText } from '../language/parse-text'
import type { TaggedName } from '../language/tagger/tag-text'

/** "India Russia" and "India-Russia" name two countries: a name of nothing but known places becomes one name for each. */
export function splitPlaces(parsed: ParsedText, name: TaggedName): TaggedName[] {
  if (name.type === 'PER' || name.first === name.last || isPlace(parsed.text.slice(name.start, name.end)))
    return [name]
  const tokens = parsed.sentences[name.sentence]?.tokens ?? []
  const parts: TaggedName[] = []
  let first = name.first
  while (first <= name.last) {
    const from = tokens[first]
    if (!from) return [name]
    if (from.text === '-' || from.text === '–') {
      first += 1
      continue
    }
    let last = name.last
    while (last >= first && !isPlace(parsed.text.slice(from.start, tokens[last]?.end ?? from.end))) last -= 1
    if (last < first) return [name]
    parts.push({ ...name, type: 'LOC', first, last, start: from.start, end: tokens[last]?.end ?? from.end })
    first = last + 1
  }
  return parts
}

function isPlace(words: string): boolean {
  return places.has(fold(words))
}
