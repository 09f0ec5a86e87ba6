import { expect, test } from 'vitest'
import { sampleExcerpt } from '@/core/excerpt/excerpt.fixture'
import { noQuoteFilter, filterOf } from './quote-fields'
import { quoteOffer, type QuoteOfferParts } from './quote-offer'
import type { ShownQuote } from './use-quotes'

const total = 12_345
const quote = (n: number) => ({ id: String(n), seen: '2021' }) as ShownQuote
const filter = filterOf(noQuoteFilter, [])

function parts(asked: (after: number) => void = () => undefined): QuoteOfferParts {
  return {
    total: () => Promise.resolve(total),
    excerptsOf: (quotes) => Promise.resolve(quotes.map(({ id }) => ({ ...sampleExcerpt, id }))),
    names: ({ after, limit }) => {
      const from = after === null ? 0 : Number(after.id) + 1
      asked(from)
      const rows = Array.from({ length: Math.min(limit, total - from) }, (_, index) => quote(from + index))
      const last = rows.at(-1)
      const next = last === undefined || from + rows.length >= total ? null : last
      return Promise.resolve({ kind: 'quotes', id: 1, rows, next, looked: rows.length })
    },
  }
}

test('all that the filter lets through goes out, however many, in order', async () => {
  const said: string[] = []
  const { shown, selected } = quoteOffer(parts(), [quote(7)], filter)
  const excerpts = await shown.read(new AbortController().signal, (done, of) => {
    said.push(`${String(done)}/${String(of)}`)
  })
  expect(excerpts.map(({ id }) => id)).toEqual(Array.from({ length: total }, (_, index) => String(index)))
  expect(said.at(0)).toBe('500/12345')
  expect(said.at(-1)).toBe('12345/12345')
  expect(selected.count).toBe(1)
  expect((await selected.read(new AbortController().signal, () => undefined)).map(({ id }) => id)).toEqual([
    '7',
  ])
})

test('a cancelled export reads no further', async () => {
  const controller = new AbortController()
  const pages: number[] = []
  const { shown } = quoteOffer(
    parts((after) => pages.push(after)),
    [],
    filter,
  )
  await shown.read(controller.signal, () => {
    controller.abort()
  })
  expect(pages).toEqual([0])
})
