import { fold } from '@/core/language/fold'

export interface WordRun {
  /** With the space after it. */
  readonly words: string
  readonly isChanged: boolean
}

/** Words beyond this are shown without comparing them: the table grows with the square. */
const mostWords = 400

/** The words of `to`, those marked that do not stand in `from` in the same order (longest common subsequence). */
export function changedWords(from: string, to: string): WordRun[] {
  const left = from.split(/\s+/u).map(bare)
  const words = to.split(/(?<=\s)/u)
  const right = words.map(bare)
  if (left.length > mostWords || right.length > mostWords) return [{ words: to, isChanged: false }]
  const kept = commonPlaces(left, right)
  const runs: WordRun[] = []
  for (const [at, word] of words.entries()) {
    const isChanged = !kept.has(at)
    const last = runs.at(-1)
    if (last?.isChanged === isChanged) runs[runs.length - 1] = { words: last.words + word, isChanged }
    else runs.push({ words: word, isChanged })
  }
  return runs
}

function bare(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '')
}

/** Places in `b` of a longest common subsequence with `a`. */
function commonPlaces(a: readonly string[], b: readonly string[]): Set<number> {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  const cell = (i: number, j: number): number => table[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] = a[i] === b[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1))
    }
  }
  const places = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      places.add(j)
      i += 1
      j += 1
    } else if (cell(i + 1, j) >= cell(i, j + 1)) i += 1
    else j += 1
  }
  return places
}
