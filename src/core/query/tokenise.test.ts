import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenise } from './tokenise'

const terms = (text: string): string[] => tokenise(text).map((token) => token.term)

test.each([
  ['The Foreign Secretary', ['the', 'foreign', 'secretary']],
  ['Shringla’s visit, the ministers’ talks', ['shringla', 'visit', 'the', 'ministers', 'talks']],
  ["O'Brien doesn't", ['obrien', 'doesnt']],
  ['l’homme, qu’il, Côte d’Ivoire', ['l', 'homme', 'qu', 'il', 'cote', 'd', 'ivoire']],
  ['Indo-Pacific COVID-19', ['indo', 'pacific', 'covid', '19']],
  ['Łódź, Straße, naïve café, Ξένος', ['lodz', 'strasse', 'naive', 'cafe', 'ξενοσ']],
  ['the U.S. and the U.K.', ['the', 'us', 'and', 'the', 'uk']],
  ['A.B.Vajpayee', ['ab', 'vajpayee']],
  ['co\u00adoperate', ['cooperate']],
  ['Ｆｕｌｌ ﬁne', ['full', 'fine']],
  ['हिन्दी में', ['हिन्दी', 'में']],
  ['ёлка, Йод', ['елка', 'йод']],
  ['中国人 says', ['中国', '国人', '人', 'says']],
  ['NATO加盟', ['nato', '加盟', '盟']],
  ['— … & “”', []],
  ['1,250,000 people, $1,250 each', ['1250000', 'people', '1250', 'each']],
  ['12,50,000 rupees', ['1250000', 'rupees']],
  ['1\u202f250\u00a0000 euros', ['1', '250', '000', 'euros']],
  ['1\u202f250\u202f000 and 5\u00a0000 euros', ['1250000', 'and', '5000', 'euros']],
  ['1,250,000’s and 1,000-page', ['1250000', 'and', '1000', 'page']],
  [
    '1,25 1,2500 12,3,400 A1,234 1,234x',
    ['1', '25', '1', '2500', '12', '3', '400', 'a1', '234', '1', '234x'],
  ],
  [`1${',000'.repeat(12)}`, ['1', ...Array<string>(12).fill('000')]],
])('the words of %j', (text, expected) => {
  expect(terms(text)).toEqual(expected)
})

test('a token says where it stands, without the possessive', () => {
  expect(tokenise('“Côte’s” end')).toEqual([
    { term: 'cote', start: 1, end: 5 },
    { term: 'end', start: 9, end: 12 },
  ])
})

const words = fc.stringMatching(/^[a-zé'’.\-中国ไทย \u0301\u00ad😀"]{0,40}$/u)

test('tokens stand in order inside the text, and each is a word of its own', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), words), (text) => {
      let before = 0
      for (const { term, start, end } of tokenise(text)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(term).not.toMatch(/^$|\s/)
        before = start
      }
    }),
  )
})

test('a word means the same in a query, in a text, and folded once more', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), words), (text) => {
      const alone = tokenise(text).filter(({ term }) => /^[a-z]+$/.test(term))
      for (const { term } of alone) expect(terms(term)).toEqual([term])
      expect(terms(text.toUpperCase().toLowerCase())).toEqual(terms(text.toUpperCase()))
    }),
  )
})
