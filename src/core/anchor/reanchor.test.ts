import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reanchor } from './reanchor'
import type { Span } from './span'

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  return { start, end: start + words.length }
}

function follow(from: string, to: string, words: string) {
  const result = reanchor(from, to, [spanOf(from, words)])[0]
  if (result === undefined) throw new Error('no result')
  return result.kind === 'orphan'
    ? { kind: result.kind, candidates: result.candidates.map(({ start, end }) => to.slice(start, end)) }
    : { kind: result.kind, words: to.slice(result.span.start, result.span.end) }
}

const story =
  'The minister said on Tuesday that the bridge would close. Residents of the valley were told to leave by noon.\n\n' +
  '“We will not wait for the water to rise,” Mayor Ana Ruiz said. She had asked for the dam to be drained in May.\n\n' +
  'Engineers from the agency inspected the wall twice last year and found no cracks in it.'

describe('reanchor', () => {
  test.each([
    [
      'a paragraph is put before it',
      (text: string) => `Updated at 14:00.\n\n${text}`,
      'the bridge would close',
    ],
    [
      'a later word is mended',
      (text: string) => text.replace('cracks', 'fissures'),
      'the bridge would close',
    ],
    ['its paragraph moves to the end', moveFirst, 'told to leave by noon'],
  ])('%s', (_, edit, words) => {
    const found = follow(story, edit(story), words)
    expect(found).toMatchObject({ words })
    expect(['same', 'moved']).toContain(found.kind)
  })

  test('quotation marks and spaces become other ones', () => {
    const now = story.replace('“', '"').replace('”', '"').replace('wait for', 'wait\u00a0for')
    expect(follow(story, now, '“We will not wait for the water to rise,”')).toEqual({
      kind: 'altered',
      words: '"We will not wait\u00a0for the water to rise,"',
    })
  })

  test('a word inside, and one at the edge, is another one now', () => {
    const now = story.replace('Tuesday', 'Wednesday').replace('bridge', 'old bridge')
    expect(follow(story, now, 'said on Tuesday that the bridge')).toEqual({
      kind: 'altered',
      words: 'said on Wednesday that the old bridge',
    })
    expect(follow(story, now, 'The minister said on Tuesday')).toMatchObject({
      words: 'The minister said on Wednesday',
    })
  })

  test('what was taken out is an orphan, though its words stand elsewhere too', () => {
    const repeated = `${story}\n\nThe minister said on Tuesday that the bridge would close.`
    const now = repeated.slice(repeated.indexOf('Residents'))
    expect(follow(repeated, now, 'the bridge would close')).toMatchObject({ kind: 'orphan' })
  })

  test('an insertion after it that begins with its words does not draw it away', () => {
    const end = 'found no cracks in it.'
    const now = `${story} The agency found no cracks in it.`
    expect(follow(story, now, end)).toEqual({ kind: 'same', words: end })
  })

  test('a rewritten sentence is an orphan with the best guess', () => {
    const now = story.replace(
      'Residents of the valley were told to leave by noon.',
      'Villagers fled at once.',
    )
    expect(follow(story, now, 'Residents of the valley were told to leave by noon.').kind).toBe('orphan')
  })

  test('marks over right-to-left and unspaced writing follow their words', () => {
    const hebrew = 'ראש העיר אמר ביום שני כי הגשר ייסגר. התושבים התבקשו לעזוב.'
    expect(follow(hebrew, `עדכון: ${hebrew}`, 'כי הגשר ייסגר')).toEqual({
      kind: 'moved',
      words: 'כי הגשר ייסגר',
    })
    const japanese = '市長は火曜日に橋を閉鎖すると述べた。住民は正午までに避難するよう求められた。'
    const now = japanese.replace('火曜日', '水曜日')
    expect(follow(japanese, now, '橋を閉鎖する')).toEqual({ kind: 'same', words: '橋を閉鎖する' })
    expect(follow(japanese, now, '火曜日に橋を')).toEqual({ kind: 'altered', words: '水曜日に橋を' })
  })
})

function moveFirst(text: string): string {
  const [first, ...rest] = text.split('\n\n')
  return [...rest, first].join('\n\n')
}

/** Texts of words that all differ, in several scripts, with emoji, combining marks and direction marks. */
const wordText = fc
  .array(fc.constantFrom('wörd', 'שלום\u200f', '😀👍🏽', 'cafe\u0301', '橋を', 'نهر', 'x'), {
    minLength: 4,
    maxLength: 40,
  })
  .map((stems) => stems.map((stem, index) => `${stem}${String(index * 7 + 100)}`))
const cut = fc.tuple(fc.nat(), fc.nat())

function pick(words: readonly string[], [from, length]: readonly [number, number]): [number, number] {
  const first = from % words.length
  return [first, Math.min(words.length, first + 1 + (length % 8))]
}

function spanOfWords(words: readonly string[], first: number, end: number): Span {
  const start = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
  return { start, end: start + words.slice(first, end).join(' ').length }
}

describe('laws', () => {
  test('in the same text all is the same', () => {
    fc.assert(
      fc.property(wordText, cut, (words, at) => {
        const text = words.join(' ')
        const span = spanOfWords(words, ...pick(words, at))
        expect(reanchor(text, text, [span])).toEqual([{ kind: 'same', span, confidence: 1 }])
      }),
    )
  })

  test('words that are put in elsewhere only move it; taking them out again brings it back', () => {
    fc.assert(
      fc.property(
        wordText,
        cut,
        fc.nat(),
        fc.constantFrom('new', '新しい', '🎈 🎈', 'חדש'),
        (words, at, where, added) => {
          const [first, end] = pick(words, at)
          const outside = [...Array(words.length + 1).keys()].filter((i) => i <= first || i >= end)
          const place = outside[where % outside.length] ?? 0
          const longer = [...words.slice(0, place), added, ...words.slice(place)]
          const span = spanOfWords(words, first, end)
          const by = place <= first ? 1 : 0
          const expected = spanOfWords(longer, first + by, end + by)
          const [there] = reanchor(words.join(' '), longer.join(' '), [span])
          expect(there).toMatchObject({ kind: by === 0 ? 'same' : 'moved', span: expected })
          const [back] = reanchor(longer.join(' '), words.join(' '), [expected])
          expect(back).toMatchObject({ span })
        },
      ),
    )
  })

  test('what is taken out is never placed', () => {
    fc.assert(
      fc.property(wordText, cut, (words, at) => {
        const [first, end] = pick(words, at)
        const left = [...words.slice(0, first), ...words.slice(end)]
        const [result] = reanchor(words.join(' '), left.join(' '), [spanOfWords(words, first, end)])
        expect(result?.kind).toBe('orphan')
      }),
    )
  })

  test('whatever the texts, a place lies inside, is not empty and cuts no surrogate pair', () => {
    const anyText = fc
      .array(fc.constantFrom('a', 'b ', '😀', '\n\n', 'e\u0301', '字', '\u200f', 'the ', '“'), {
        minLength: 1,
      })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), fc.nat(), (from, to, start, length) => {
        const at = start % from.length
        const span = { start: at, end: Math.min(from.length, at + 1 + (length % 12)) }
        const [result] = reanchor(from, to, [span])
        const places = result?.kind === 'orphan' ? result.candidates : result ? [result.span] : []
        if (from === to) return
        for (const place of places) {
          expect(place.start).toBeGreaterThanOrEqual(0)
          expect(place.end).toBeLessThanOrEqual(to.length)
          expect(place.end).toBeGreaterThan(place.start)
          expect(to.slice(place.start, place.end)).not.toMatch(/\p{Cs}/u)
        }
      }),
    )
  })

  test('a mark in a text of a million words stays where it is when a word far off is mended', () => {
    const text = Array.from({ length: 1_000_000 }, (_, i) => `w${String(i % 977)}`).join(' ')
    const span = { start: 5_000, end: 5_050 }
    const now = `${text.slice(0, 2_000_000)} mended ${text.slice(2_000_000)}`
    const last = { start: text.lastIndexOf(' ') + 1, end: text.length }
    expect(reanchor(text, now, [span, last])).toMatchObject([
      { kind: 'same', span },
      { kind: 'moved', span: { start: last.start + 8, end: last.end + 8 } },
    ])
  })
})
