import type { Item } from '@/core/article/item'
import type { AnswerDesk } from './answer-desk'
import { restFromQuestions } from './rest-from-questions'

interface PracticeParts {
  /** What terms begin with, the most frequent first. */
  readonly letters: readonly string[]
  readonly desk: Pick<AnswerDesk, 'ahead' | 'countAhead' | 'asked' | 'idle'>
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>
}

/** ms: by then a start is over, and nobody types any more. */
const beforeFirst = 1000
/** ms: others come in between. */
const betweenTwo = 40
/** More of them take memory that is better left. */
const mostLetters = 12

/**
 * Has the search answer ahead, while nobody asks it anything, what is likely to be typed first: the first keys after a start
 * would wait for code that never ran, and for lists and articles that were never read.
 */
export async function practise({ letters, desk, wait }: PracticeParts): Promise<void> {
  // Few begin with a number, of which there are many.
  const [first, ...others] = letters.filter((letter) => /\p{L}/u.test(letter))
  if (first === undefined) return
  const rest = restFromQuestions(desk, wait)
  await rest(beforeFirst)
  const { items } = await desk.ahead(first)
  for (const query of [...wordsAsTyped(items[0]), ...others.slice(0, mostLetters - 1)]) {
    await rest(betweenTwo)
    await desk.ahead(query)
  }
  await rest(betweenTwo)
  await desk.countAhead(first)
}

/** Words go other ways through the index than beginnings of one letter. */
function wordsAsTyped(item: Item | undefined): string[] {
  const [first = '', second = ''] = item?.title.match(/\p{L}{4,}/gu) ?? []
  return [first.slice(0, 3), `${first} `, `${first} ${second.slice(0, 3)}`].filter(
    (query) => query.trim() !== '',
  )
}
