import { seededRandom } from './seeded-random.mjs'

const onsets = 'b br ch d dr f g h j k kr l m n p qu r s sh st t tr v w y z'.split(' ')
const vowels = 'a e i o u ai ei ou'.split(' ')
const codas = 'n r l s m nd rk lt v x'.split(' ')

/** Name `number` of as many as are wanted, always the same one: "Brauda Kelitar". */
export function nameOfPerson(number) {
  const random = seededRandom(number * 40503 + 7)
  const given = wordOf(random, 1 + Math.floor(random() * 2))
  return `${capital(given)} ${capital(wordOf(random, 2 + Math.floor(random() * 2)))}`
}

/** A made word of so many syllables, in small letters. */
export function wordOf(random, syllables) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  return Array.from({ length: syllables }, () => pick(onsets) + pick(vowels)).join('') + pick(codas)
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1)
