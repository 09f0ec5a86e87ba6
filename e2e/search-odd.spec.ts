import { Library } from './pages/library'
import { Search } from './pages/search'
import { addArticle, harbourArticles } from './support/add-article'
import { expect, test } from './support/launch-app'

const toldOf: readonly (readonly [query: string, notice: string | RegExp, hits: number])[] = [
  ['qu*y ', '“*” stands for the rest of a word, after its beginning, so “qu*y” was searched as text.', 0],
  ['quay 🔥', /“🔥” has no letter and no digit to search for/u, 3],
  ['quay -type:quote ', /“type:quote” is for all that is found and cannot be excluded/u, 3],
  ['quay published:2022..2021 ', /“2022..2021” ends before it begins/u, 0],
  ['title: quay ', /What “title:” looks for stands right behind it/u, 3],
  ['tagg:quay OR quay ', /“tagg:” is not a field/u, 3],
  ['quay) ', /closing bracket without an opening one/u, 3],
  ['"quay closed"~1000 ', /at most 100 words apart/u, 1],
]

test('what a query cannot mean is told below it, typed or pasted, and the rest of it is searched', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await new Library(page).ready()
  for (const article of harbourArticles) await addArticle(cuttings, article)
  const search = new Search(page)
  for (const [query, notice, hits] of toldOf) {
    await search.for(query)
    await expect(search.notices).toContainText(notice)
    await expect(search.hits).toHaveCount(hits)
  }
  await page.screenshot({ path: 'test-results/search-notices.png' })

  // Key by key: what is only on its way is told nothing, the field holds for all in the brackets.
  await search.for('')
  await search.box.focus()
  await page.keyboard.type('title:(ferry OR clo')
  await expect(search.hits).toHaveCount(2)
  await expect(search.notices).toBeHidden()
  await page.keyboard.type('ses) -courier ')
  await expect(search.hits).toHaveText(/Quay closes/u)
  await expect(search.notices).toBeHidden()
})

test('queries that nobody would type are answered, and the window stays whole', async ({ cuttings }) => {
  const { page } = cuttings
  await new Library(page).ready()
  for (const article of harbourArticles) await addArticle(cuttings, article)
  const search = new Search(page)
  const nothing = page.getByText(/^Nothing found for/u)
  const odd = [
    'x'.repeat(100_000),
    Array.from({ length: 1000 }, (_, at) => `w${String(at)}`).join(' '),
    '('.repeat(50_000),
    '"'.repeat(50_001),
    'tag:'.repeat(25_000),
    '/(a+)+$/ [^',
    '\ud800',
  ]
  for (const query of odd) {
    await search.for(query)
    await expect(nothing).toContainText(query === '\ud800' ? '\ufffd' : query.slice(0, 3))
    const wide = await nothing.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(wide).toBeLessThanOrEqual(0)
    await expect(nothing).toBeInViewport({ ratio: 1 })
  }
  await page.screenshot({ path: 'test-results/search-odd.png' })
  for (const [query, hits] of [
    ['-quay ', 0],
    ['-ferry ', 2],
    ['the ', 3],
    ['t', 3],
    [`${'-'.repeat(50_000)}quay `, 3],
    ['quay '.repeat(20_000), 3],
    ['quay \udc00 ', 3],
    // Nothing is asked for yet.
    ['title:', 3],
    ['"', 3],
  ] as const) {
    await search.for(query)
    await expect(search.hits).toHaveCount(hits)
  }
})
