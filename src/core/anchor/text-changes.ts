import { commonRuns } from './common-runs'

/** A stretch of a comparison of two texts. */
export interface TextChange {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Words with their spaces, so that the pieces joined again are the texts. */
const piece = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu

/**
 * What was taken out of `from` and put in to get `to`, word by word, in reading order. All but the added pieces
 * joined are `from`; all but the removed ones are `to`.
 */
export function textChanges(from: string, to: string): TextChange[] {
  const old = from.match(piece) ?? []
  const now = to.match(piece) ?? []
  const ids = new Map<string, number>()
  const idsOf = (words: readonly string[]) =>
    Int32Array.from(words, (word) => {
      const id = ids.get(word) ?? ids.size
      ids.set(word, id)
      return id
    })
  const changes: TextChange[] = []
  const add = (kind: TextChange['kind'], words: readonly string[]) => {
    if (words.length > 0) changes.push({ kind, text: words.join('') })
  }
  let doneOld = 0
  let doneNow = 0
  // Words that follow one another and all changed are one change: the spaces between them have not stayed the same.
  const runs = commonRuns(idsOf(old), idsOf(now)).filter(
    (run) => run.a === 0 || run.length > 1 || !isSpace(old[run.a]) || run.a === old.length - 1,
  )
  for (const run of [...runs, { a: old.length, b: now.length, length: 0 }]) {
    add('removed', old.slice(doneOld, run.a))
    add('added', now.slice(doneNow, run.b))
    add('same', old.slice(run.a, run.a + run.length))
    doneOld = run.a + run.length
    doneNow = run.b + run.length
  }
  return changes
}

function isSpace(words: string | undefined): boolean {
  return words !== undefined && words.trim() === ''
}
