import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleDraft } from '@/core/article/article-draft'
import { clipFields } from './clip-fields'
import { fieldProblems } from './field-problems'
import { mendedDraft } from './mended-draft'
import { typedPublished } from '@/core/article/typed-published'

const draft: ArticleDraft = {
  title: 'A bridge opens',
  source: 'The Hill Post',
  authors: ['Mina Osei', 'Jo Park'],
  url: 'https://example.org/bridge',
  published: '2021-02-17',
  language: 'en',
  tags: ['transport/bridges'],
  text: 'The bridge opened.',
  blocks: [{ kind: 'paragraph', start: 0, end: 18 }],
  links: [],
  mediaType: 'text/plain',
  charset: 'utf-8',
  warnings: [],
  clues: [],
}

test('a form that nobody touched gives the draft back', () => {
  expect(mendedDraft(draft, clipFields(draft))).toEqual(draft)
  const withCommas = { ...draft, authors: ['Park, Jo', 'Osei, Mina'] }
  expect(mendedDraft(withCommas, clipFields(withCommas))).toEqual(withCommas)
})

test('names of authors come back whatever they are, as long as they have no semicolon', () => {
  const name = fc.stringMatching(/^[A-Za-zÀ-ž][A-Za-zÀ-ž.'-]{0,10}(, [A-Z][a-z]{1,5})?$/)
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 2, maxLength: 5, selector: (x) => x.normalize('NFC') }),
      (names) => {
        const authors = names.map((each) => each.normalize('NFC'))
        expect(mendedDraft(draft, clipFields({ ...draft, authors })).authors).toEqual(authors)
      },
    ),
  )
})

test('a single name with a comma stays one name', () => {
  const one = { ...draft, authors: ['Park, Jo'] }
  expect(mendedDraft(one, clipFields(one)).authors).toEqual(['Park, Jo'])
})

test('white space is tidied', () => {
  const fields = {
    ...clipFields(draft),
    title: '  A\tbridge  opens ',
    authors: ' Mina Osei ,, Mina Osei',
    url: ' https://example.org ',
  }
  expect(mendedDraft(draft, fields)).toMatchObject({
    title: 'A bridge opens',
    authors: ['Mina Osei'],
    url: 'https://example.org',
  })
})

test.each([
  ['', ''],
  ['2021', '2021'],
  ['2021-02', '2021-02'],
  [' 2021-02-17 ', '2021-02-17'],
  ['17 February 2021', '2021-02-17'],
  ['2021-02-30', null],
  ['2021-13', null],
  ['soon', null],
  ['2021-02-17 or so', null],
])('the date “%s” is kept as %s', (typed, published) => {
  expect(typedPublished(typed)).toBe(published)
})

test.each([
  ['', true],
  ['https://example.org/a?b=c', true],
  ['HTTP://EXAMPLE.ORG', true],
  ['example.org', false],
  ['javascript:alert(1)', false],
  ['file:///etc/passwd', false],
  ['https://', false],
  ['https://a b', false],
])('the address “%s” is fine: %s', (url, fine) => {
  expect(fieldProblems({ ...clipFields(draft), url }).url === '').toBe(fine)
})

test('a title is needed', () => {
  expect(fieldProblems(clipFields(draft)).title).toBe('')
  expect(fieldProblems({ ...clipFields(draft), title: ' ' }).title).not.toBe('')
})
