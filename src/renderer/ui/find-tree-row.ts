import type { TreeRowPlace } from './tree-rows'

const sameLetters = new Intl.Collator(undefined, { usage: 'search', sensitivity: 'base' })

/**
 * The next row, from the one at `at` on and round, whose label begins with what was typed; null where none does. One letter, also
 * typed again and again, goes on from row to row; more letters stay where they still fit.
 */
export function findTreeRow(rows: readonly TreeRowPlace[], at: number, typed: string): string | null {
  const letters = Array.from(typed)
  const isOneLetter = letters.every((letter) => letter === letters[0])
  const wanted = isOneLetter ? (letters[0] ?? '') : typed
  for (let step = 0; step < rows.length; step += 1) {
    const row = rows[(at + step + (isOneLetter ? 1 : 0)) % rows.length]
    if (row !== undefined && sameLetters.compare(row.node.label.slice(0, wanted.length), wanted) === 0)
      return row.node.id
  }
  return null
}
