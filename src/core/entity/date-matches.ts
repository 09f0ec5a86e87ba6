import { datePatterns } from './date-patterns'
import { eachWordStart } from './word-starts'

export interface DateMatch {
  readonly name: string
  readonly match: RegExpExecArray
}

const byWord = new Map<string, number[]>()
const byDigit: number[] = []
datePatterns.forEach(({ openers, isOpenedByDigit }, index) => {
  for (const word of openers) byWord.set(word, [...(byWord.get(word) ?? []), index])
  if (isOpenedByDigit) byDigit.push(index)
})
const none: readonly number[] = []

/**
 * What the patterns of dates match, pattern by pattern, each in text order and without overlaps: as `matchAll` would
 * find it, but each pattern is only tried at the words that it can begin with.
 */
export function dateMatches(text: string): DateMatch[] {
  const found: DateMatch[][] = datePatterns.map(() => [])
  const ends = new Int32Array(datePatterns.length)
  eachWordStart(text, (at, word) => {
    for (const index of word === '' ? byDigit : (byWord.get(word) ?? none)) {
      const tried = datePatterns[index]
      if (!tried || at < (ends[index] ?? 0)) continue
      tried.pattern.lastIndex = at
      const match = tried.pattern.exec(text)
      if (match === null) continue
      ends[index] = at + match[0].length
      found[index]?.push({ name: tried.name, match })
    }
  })
  return found.flat()
}
