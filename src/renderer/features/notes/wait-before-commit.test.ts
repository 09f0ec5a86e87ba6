import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noteSittings } from '@/core/history/note/note-sittings'
import type { NoteStep } from '@/core/history/note/note-step'
import { waitBeforeCommit } from './wait-before-commit'

interface Typed {
  /** ms after the one before. */
  readonly gap: number
  readonly size: number
}

/** What becomes an entry of history of what is typed at these moments: when, how large the note is then, and which letter is in it. */
function entriesOf(typed: readonly Typed[]): { at: number; size: number; last: number }[] {
  const entries: { at: number; size: number; last: number }[] = []
  let now = 0
  let first: number | null = null
  let due = Infinity
  let size = 0
  typed.forEach((letter, index) => {
    now += letter.gap
    if (due <= now) {
      entries.push({ at: due, size, last: index - 1 })
      first = null
    }
    first ??= now
    size = letter.size
    due = now + waitBeforeCommit(size, now - first)
  })
  if (first !== null) entries.push({ at: due, size, last: typed.length - 1 })
  return entries
}

test('a thousand saves of a note of 100 KB cost history ten megabytes and not two hundred', () => {
  const entries = entriesOf(Array.from({ length: 1000 }, () => ({ gap: 8001, size: 100_000 })))
  expect(entries.reduce((sum, { size }) => sum + 2 * size, 0)).toBeLessThan(10_000_000)
})

test('a short note has an entry for each rest of eight seconds', () => {
  expect(entriesOf(Array.from({ length: 10 }, () => ({ gap: 8001, size: 3000 })))).toHaveLength(10)
  expect(waitBeforeCommit(3000, 119_000)).toBe(1000)
  expect(waitBeforeCommit(3000, 500_000)).toBe(0)
})

test('law: however it is typed, all of it comes into history, a sitting ends with its last letter, and growth is bounded', () => {
  const letters = fc.array(
    fc.record({ gap: fc.nat(2_000_000), size: fc.integer({ min: 0, max: 300_000 }) }),
    { minLength: 1, maxLength: 60 },
  )
  fc.assert(
    fc.property(letters, (typed) => {
      const entries = entriesOf(typed)
      expect(entries.at(-1)?.last).toBe(typed.length - 1)
      // Whoever pauses for a quarter of an hour finds what stood there then.
      typed.forEach((_, index) => {
        const pause = typed[index + 1]?.gap ?? Infinity
        if (pause > 900_000) expect(entries.some(({ last }) => last === index)).toBe(true)
      })
      const steps = entries.map(({ at }, seq): NoteStep => ({
        seq,
        at,
        name: 'Edit note',
        kind: 'do',
        note: null,
        isFirst: false,
      }))
      const sittings = noteSittings([], steps.reverse())
      expect(sittings.reduce((sum, { saves }) => sum + saves, 0)).toBe(entries.length)
      entries.forEach(({ at, size }, index) => {
        const before = entries[index - 1]
        if (before !== undefined && size >= 60_000) expect(at - before.at).toBeGreaterThanOrEqual(120_000)
      })
    }),
  )
})
