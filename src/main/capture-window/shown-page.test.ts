import { expect, test } from 'vitest'
import { ShownPage } from './shown-page'

const answer = (url: string, status = 200) => ({
  url,
  status,
  headers: [['x-page', url] as const],
  mediaType: 'text/html',
  length: null,
})
const a = 'https://news.example/a'
const b = 'https://news.example/b'

test('it is the page that stands there, while another one has answered already', () => {
  const page = new ShownPage()
  page.going('https://short.example/a')
  page.answered(answer(a))
  page.stands(`${a}#top`, 200)
  page.going(b)
  page.answered(answer(b, 404))
  expect(page.answer).toEqual({ ...answer(a), url: `${a}#top` })
  expect(page.asked).toBe('https://short.example/a')
  page.stands(b, 404)
  expect(page.answer).toEqual(answer(b, 404))
  expect(page.asked).toBe(b)
})

test('a page that is gone back to has its own answer, also where nothing was asked anew', () => {
  const page = new ShownPage()
  page.answered(answer(a))
  page.stands(a, 200)
  page.answered(answer(b))
  page.stands(b, 200)
  page.stands(a, 200)
  expect(page.answer).toEqual(answer(a))
})

test('an address that a page gives itself is its own; what was not seen to answer has no headers', () => {
  const page = new ShownPage()
  page.renamed(b)
  expect(page.answer).toBeNull()
  page.stands(a, 203)
  page.renamed(b)
  expect(page.answer).toEqual({ url: b, status: 203, headers: [], mediaType: '', length: null })
})

test('what is none of the web, and what tells of a failure, is no page', () => {
  const page = new ShownPage()
  page.stands('about:blank', 0)
  expect(page.answer).toBeNull()
  page.stands(a, 200)
  page.lost()
  expect(page.answer).toBeNull()
})
