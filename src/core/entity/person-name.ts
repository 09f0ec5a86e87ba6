import { fold } from '../language/fold'
import { honorifics, roleModifiers, roleWords } from '../language/lexicon/roles'

/** Titles that a name is hardly given without. */
const kept = /^(?:king|queen|pope|prince|princess|saint|st|emperor|lord|lady|sir|dame)$/u

/** A person's name without titles and offices in front ("Massachusetts Sen. Ana Ruiz" is Ana Ruiz). */
export function personName(name: string): string {
  const words = name.split(' ')
  let from = 0
  for (let at = 0; at < words.length - 2; at += 1) {
    const word = fold(words[at] ?? '').replace(/\.$/u, '')
    if (kept.test(word)) break
    if (word.length > 1 && (honorifics.has(word) || roleWords.has(word) || isWholeTitle(word, from, at)))
      from = at + 1
  }
  return words.slice(from).join(' ')
}

/** "Former", "Retired" before the name itself. */
function isWholeTitle(word: string, from: number, at: number): boolean {
  return at === from && roleModifiers.has(word)
}
