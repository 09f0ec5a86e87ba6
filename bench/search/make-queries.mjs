import { seededRandom } from '../lib/seeded-random.mjs'

/**
 * The same queries for every engine, of words that stand in the corpus. `documents` has the articles that they are
 * taken from, `frequencies` in how many articles each word stands.
 * @returns {{ kind: string, words: string[], text: string, preview?: boolean }[]}
 */
export function makeQueries(documents, frequencies, count, seed = 7) {
  const random = seededRandom(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const share = (word) => (frequencies.get(word) ?? 0) / count
  const wordsOf = (text) => text.toLowerCase().match(/[a-z]{3,}/g) ?? []
  const all = [...frequencies.keys()].filter((word) => /^[a-z]{3,}$/.test(word))
  const common = all.filter((word) => share(word) > 0.2)
  const rare = all.filter((word) => frequencies.get(word) >= 2 && frequencies.get(word) <= 20)
  const middle = (words) => words.filter((word) => share(word) > 0.002 && share(word) < 0.2)
  const some = (kind, number, make) =>
    Array.from({ length: number }, () => {
      const words = make()
      return { kind, words, text: textOf(kind, words) }
    }).filter(({ words }) => words.length > 0)

  const together = (number) => () => {
    const words = [...new Set(middle(wordsOf(pick(documents).text)))]
    const first = Math.floor(random() * Math.max(1, words.length - number))
    return words.slice(first, first + number)
  }
  const phrase = () => {
    const words = (
      pick(documents)
        .text.split('\n')[0]
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? []
    ).slice(0, 400)
    const first = Math.floor(random() * Math.max(1, words.length - 5))
    const chosen = words.slice(first, first + 2 + Math.floor(random() * 3))
    return chosen.some((word) => share(word) < 0.2) ? chosen : []
  }
  const mistyped = () => {
    const word =
      pick(middle(wordsOf(pick(documents).text)).filter(({ length }) => length > 4)) ?? pick(common)
    const at = 1 + Math.floor(random() * (word.length - 1))
    return [word.slice(0, at) + 'x' + word.slice(at + 1)]
  }
  const sentences = Array.from({ length: 30 }, () => together(2)()).filter(({ length }) => length === 2)
  return [
    ...some('common', 60, () => [pick(common)]),
    ...some('rare', 100, () => [pick(rare)]),
    ...some('and2', 100, together(2)),
    ...some('or3', 100, together(3)),
    ...some('phrase', 200, phrase),
    ...some('fuzzy', 60, mistyped),
    ...sentences.flatMap((words) => typed(words, 'typed', true)),
    ...sentences.flatMap((words) => typed(words, 'typed exact', false)),
  ]
}

function textOf(kind, words) {
  if (kind === 'phrase') return `"${words.join(' ')}"`
  if (kind === 'or3') return words.join(' OR ') + ' '
  if (kind === 'fuzzy') return `${words[0]}~1 `
  return words.join(' ') + ' '
}

/** Key by key, from the first letter on. */
function typed(words, kind, preview) {
  const whole = words.join(' ')
  return Array.from(whole, (_, place) => {
    const text = whole.slice(0, place + 1)
    return { kind, words: text.trim().split(' '), text, preview }
  })
}
