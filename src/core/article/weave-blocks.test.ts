import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textBlocks } from './text-blocks'
import { layOutWoven, weaveBlocks } from './weave-blocks'

const laidOut = (...paragraphs: readonly string[]) => {
  const text = paragraphs.join('\n\n')
  return { text, blocks: textBlocks(text), links: [] }
}
const shown = (page: readonly string[], text: readonly string[]) =>
  weaveBlocks(laidOut(...page), laidOut(...text)).map((block) => `${block.of} ${block.text}`)

test('what a page has and the text left out stands between what it took, and an edited block beside its own', () => {
  expect(shown(['Menu', 'One', 'Two', 'Read this', 'Three'], ['One', 'Two, mended', 'Three'])).toEqual([
    'page Menu',
    'both One',
    'text Two, mended',
    'page Two',
    'page Read this',
    'both Three',
  ])
})

test('links stay on their words', () => {
  const text = { ...laidOut('One', 'Two three'), links: [{ start: 9, end: 14, href: 'https://a.example/' }] }
  const woven = weaveBlocks(laidOut('Before', 'One', 'Two three'), text)
  const { text: all, links } = layOutWoven(woven)
  expect(links.map(({ start, end }) => all.slice(start, end))).toEqual(['three'])
})

test('without a choice nothing changes: what is of the text is the text', () => {
  const blocks = fc.array(fc.constantFrom('One', 'Two', 'Three', 'Four', 'Five'), { maxLength: 12 })
  fc.assert(
    fc.property(blocks, blocks, (page, text) => {
      const woven = weaveBlocks(laidOut(...page), laidOut(...text))
      expect(layOutWoven(woven.filter(({ of }) => of !== 'page'))).toEqual(laidOut(...text))
      expect(layOutWoven(woven.filter(({ of }) => of !== 'text')).text).toBe(laidOut(...page).text)
    }),
  )
})
