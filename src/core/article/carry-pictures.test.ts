import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carryPictures } from './carry-pictures'
import type { PlacedPicture } from './picture'
import { textBlocks } from './text-blocks'

const picture = (at: number): PlacedPicture => ({
  ...{ sha256: `sha-${String(at)}`, at, alt: '', caption: '' },
  ...{ mediaType: 'image/png', width: 300, height: 200 },
})
const laidOut = (text: string) => ({ text, blocks: textBlocks(text) })

test('a picture stays behind its words, wherever they went', () => {
  const from = { ...laidOut('One.\n\nTwo.\n\nThree.'), pictures: [picture(0), picture(10), picture(18)] }
  expect(carryPictures(from, laidOut('New.\n\nOne.\n\nTwo.\n\nThree.')).map(({ at }) => at)).toEqual([
    0, 16, 24,
  ])
})

test('a picture whose words are gone stands behind those above', () => {
  const from = { ...laidOut('One.\n\nTwo.\n\nThree.'), pictures: [picture(10), picture(18)] }
  expect(carryPictures(from, laidOut('One.\n\nOther.\n\nThree.')).map(({ at }) => at)).toEqual([4, 20])
})

test('none is lost, their order stays, and each stands between blocks', () => {
  const text = fc
    .array(fc.constantFrom('One.', 'Two.', 'Three.', 'Four.'), { minLength: 1, maxLength: 8 })
    .map((blocks) => laidOut(blocks.join('\n\n')))
  fc.assert(
    fc.property(text, text, fc.array(fc.nat({ max: 8 })), (from, to, places) => {
      const ends = [0, ...from.blocks.map(({ end }) => end)]
      const pictures = places
        .map((place) => ends[place % ends.length] ?? 0)
        .sort((a, b) => a - b)
        .map(picture)
      const carried = carryPictures({ ...from, pictures }, to).map(({ at }) => at)
      expect(carried).toHaveLength(pictures.length)
      expect(carried).toEqual([...carried].sort((a, b) => a - b))
      const allowed = new Set([0, ...to.blocks.map(({ end }) => end)])
      for (const at of carried) expect(allowed.has(at)).toBe(true)
    }),
  )
})
