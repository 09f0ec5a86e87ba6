import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearlyAll, sharedShare } from './shared-share'
import { shingles } from './shingles'
import { likeness, sketch } from './sketch'

/** Numbers from 0 to 1 that are the same each time (mulberry32 by Tommy Ettinger, public domain). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const vocabulary = Array.from({ length: 1500 }, (_, n) => `w${n.toString(36)}`)

/** Sentences of words that are drawn as news draws them: a few very often. */
function story(random: () => number, sentences: number): string[] {
  return Array.from({ length: sentences }, () =>
    Array.from(
      { length: 12 + Math.floor(random() * 14) },
      () => vocabulary[Math.floor(random() ** 2 * vocabulary.length)] ?? '',
    ).join(' '),
  )
}

/** The wire's story as a paper prints it: cut from below, a sentence left out, words changed, a lead of its own. */
function printed(random: () => number, wire: readonly string[]): string {
  const cut = wire.slice(0, Math.ceil(wire.length * (0.45 + random() * 0.55)))
  const left = cut.filter(() => random() > 0.08)
  const edited = left.map((sentence) =>
    random() > 0.25
      ? sentence
      : sentence
          .split(' ')
          .map((word) => (random() > 0.08 ? word : 'edited'))
          .join(' '),
  )
  return [...story(random, 1 + Math.floor(random() * 2)), ...edited].join('.\n\n')
}

const share = (a: string, b: string) => sharedShare(shingles(a), shingles(b))

test('the wire story in five papers is told to be nearly the same, and no two stories are', () => {
  const random = numbers(7)
  let found = 0
  let pairs = 0
  let mistaken = 0
  let shortlisted = 0
  for (let round = 0; round < 30; round += 1) {
    const wire = story(random, 30)
    const papers = Array.from({ length: 5 }, () => printed(random, wire))
    const others = Array.from({ length: 5 }, () => story(random, 30).join('.\n\n'))
    const sketches = papers.map((paper) => sketch(shingles(paper)))
    for (let a = 0; a < 5; a += 1)
      for (let b = 0; b < a; b += 1) {
        const [one, other] = [sketches[a], sketches[b]]
        const isListed = one?.bands.some((band) => other?.bands.includes(band)) === true
        pairs += 1
        if (isListed) shortlisted += 1
        if (isListed && share(papers[a] ?? '', papers[b] ?? '') >= nearlyAll) found += 1
      }
    for (const other of others) if (papers.some((paper) => share(paper, other) >= nearlyAll)) mistaken += 1
  }
  expect(mistaken).toBe(0)
  expect(found / pairs).toBeGreaterThan(0.95)
  expect(shortlisted).toBeGreaterThanOrEqual(found)
})

test('a short text has no sketch', () => {
  expect(sketch(shingles('Too short to be told from any other.'))).toBeNull()
})

test('case, punctuation and white space make no difference', () => {
  const text = story(numbers(3), 10).join(' ')
  expect(shingles(`“${text.toUpperCase().replace(/ /gu, ',\n')}”`)).toEqual(shingles(text))
})

test('law: a text is wholly like itself, and likeness has no order', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, two) => {
      const [a, b] = [one, two].map((seed) => sketch(shingles(story(numbers(seed), 8).join(' '))))
      if (a === null || b === null || a === undefined || b === undefined) throw new Error('no sketch')
      expect(likeness(a.least, a.least)).toBe(1)
      expect(likeness(a.least, b.least)).toBe(likeness(b.least, a.least))
    }),
    { numRuns: 40 },
  )
})
