import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BandFilter } from './band-filter'

test('law: what was added is always there, also of more than it is made for', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 200 }), fc.nat(50), (bands, most) => {
      const filter = new BandFilter(most)
      for (const band of bands) filter.add(band)
      return bands.every((band) => filter.mayHave(band))
    }),
  )
})

test('of what was not added little seems to be there', () => {
  const filter = new BandFilter(20_000)
  const bandOf = (n: number): string =>
    [n % 64, n * 2654435761, n * 40503].map((part) => part.toString(36)).join('.')
  for (let n = 0; n < 20_000; n += 1) filter.add(bandOf(n))
  let seeming = 0
  for (let n = 20_000; n < 40_000; n += 1) if (filter.mayHave(bandOf(n))) seeming += 1
  expect(seeming).toBeLessThan(800)
})
