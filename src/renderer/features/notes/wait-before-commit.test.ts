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

interface Entry {
  readonly at: number
  readonly size: number
  /** The letter that was typed last before it. */
  readonly last: number
}

/** What becomes an entry of history of what is typed at these moments. */
function entriesOf(typed: readonly Typed[]): Entry[] {
  const entries: Entry[] = []
  let now = 0
  let first = NaN
  let due = NaN
  for (const [index, { gap, size }] of typed.entries()) {
    now += gap
    if (due <= now) {
      entries.push({ at: due, size: typed[index - 1]?.size ?? 0, last: index - 1 })
      first = NaN
    }
    if (Number.isNaN(first)) first = now
    due = now + waitBeforeCommit(size, now - first)
  }
  return [...entries, { at: due, size: typed.at(-1)?.size ?? 0, last: typed.length - 1 }]
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
