import type { Span } from '../anchor/span'
import type { QueryWords } from './query-words'
import type { Token } from './tokenise'

/**
 * The words that stand near each other: all of them within a stretch that has at most `near` other words. Each word of
 * such a stretch is a span; in order, at most `limit`.
 */
export function findNear(tokens: readonly Token[], words: QueryWords, near: number, limit: number): Span[] {
  const { terms, prefix } = words
  const last = terms.length - 1
  const isTerm = (token: Token, word: number): boolean =>
    prefix && word === last ? token.term.startsWith(terms[word] ?? '') : token.term === terms[word]
  const places = terms.map((_, word) => tokens.flatMap((token, at) => (isTerm(token, word) ? [at] : [])))
  const at = terms.map(() => 0)
  const found = new Set<number>()
  for (;;) {
    const now = places.map((of, word) => of[at[word] ?? 0])
    if (now.some((place) => place === undefined)) break
    const here = now as number[]
    const first = Math.min(...here)
    if (Math.max(...here) - first - last <= near) for (const place of here) found.add(place)
    if (found.size >= limit) break
    const foremost = here.indexOf(first)
    at[foremost] = (at[foremost] ?? 0) + 1
  }
  return [...found]
    .sort((a, b) => a - b)
    .slice(0, limit)
    .flatMap((place) => {
      const token = tokens[place]
      return token === undefined ? [] : [{ start: token.start, end: token.end }]
    })
}
