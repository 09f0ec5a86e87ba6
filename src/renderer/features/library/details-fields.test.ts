import { expect, test } from 'vitest'
import { detailsProblems, typedDetails, typedTags, type DetailsFields } from './details-fields'

const fields: DetailsFields = {
  title: ' Talks  resume ',
  source: 'The Hindu',
  authors: 'Sidhant Sibal\n\n Suhasini  Haidar\nSidhant Sibal',
  published: '17 February 2021',
  url: 'https://example.org/a',
  tags: 'economy/trade, , war',
}

test('what is typed is tidied, and the date keeps its precision', () => {
  expect(typedDetails(fields)).toEqual({
    title: 'Talks resume',
    source: 'The Hindu',
    authors: ['Sidhant Sibal', 'Suhasini Haidar'],
    published: '2021-02-17',
    url: 'https://example.org/a',
  })
  expect(typedDetails({ ...fields, published: '2021-02' }).published).toBe('2021-02')
  expect(typedTags(fields)).toEqual(['economy/trade', 'war'])
})

test('problems say what to write', () => {
  expect(detailsProblems(fields)).toEqual({ title: '', published: '', url: '' })
  const wrong = detailsProblems({ ...fields, title: '  ', published: '2021-02-30', url: 'example.org' })
  expect(wrong.title).not.toBe('')
  expect(wrong.published).toMatch(/2021-02-17/)
  expect(wrong.url).toMatch(/https/)
  expect(detailsProblems({ ...fields, published: 'soon' }).published).not.toBe('')
})

test('date, address and authors may be unknown', () => {
  expect(detailsProblems({ ...fields, published: '', url: '' })).toEqual({
    title: '',
    published: '',
    url: '',
  })
})
