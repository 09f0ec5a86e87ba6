import type { Page } from '@playwright/test'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { Search } from './pages/search'
import { addArticle, harbourArticles } from './support/add-article'
import { expect, test } from './support/launch-app'

const rows = [
  'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite',
  '7,"Envoy, late",A note,,https://news.example.com/f,Norway / Coast,"sea, !?",2024-01-02T03:04:05.123Z,,"First words",true',
  '8,Envoy and tunnels,,,https://news.example.com/t,Unsorted,sea,2024-01-02T03:04:05.123Z,,,false',
].join('\n')

async function fill(page: Page): Promise<Search> {
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  const imports = new Imports(page)
  await imports.run('export.csv', rows)
  await expect(imports.report).toBeVisible({ timeout: 60_000 })
  await imports.report.getByRole('button', { name: 'Done' }).click()
  await library.closeNotices()
  return new Search(page)
}

test('each facet goes into the query by mouse and out by key, in by key and out by mouse, and finds what it counts', async ({
  cuttings,
}) => {
  test.setTimeout(240_000)
  const { page } = cuttings
  const search = await fill(page)
  await search.for('envoy ')
  await expect(search.hits).toHaveCount(3)
  await search.narrow.press('Enter')
  const panel = page.getByRole('region', { name: 'Narrow the results' })
  const groups = [
    'State',
    'Source',
    'Tag',
    'Collection',
    'Person',
    'Organisation',
    'Place',
    'Speaker',
    'Language',
  ]
  // Names are found behind what is saved.
  for (const name of groups) await expect(panel.getByRole('group', { name, exact: true })).toBeVisible()
  await page.screenshot({ path: 'test-results/search-facets-all.png' })
  // A tag of signs alone is one like others.
  await expect(search.facet('Tag', '!? 1')).toBeVisible()
  for (const [at, name] of groups.entries()) {
    const value = panel.getByRole('group', { name, exact: true }).getByRole('button').first()
    const term = (await value.getAttribute('title')) ?? ''
    const count = Number(await value.locator('.facet-count').innerText())
    const chosen = panel.locator(`.facet-value[title='${term}']`)
    await (at % 2 === 0 ? chosen.click() : chosen.press('Enter'))
    await expect(search.box).toHaveValue(`envoy ${term} `)
    await expect(search.hits).toHaveCount(count)
    await expect(search.notices).toBeHidden()
    await expect(chosen).toHaveAttribute('aria-pressed', 'true')
    await expect(chosen).toContainText(String(count))
    await (at % 2 === 0 ? chosen.press('Space') : chosen.click())
    await expect(search.box).toHaveValue('envoy ')
    await expect(search.hits).toHaveCount(3)
  }
  // States one by one: each is there, and what it counts.
  for (const [label, term] of [
    ['starred 1', 'is:starred'],
    ['has quote 1', 'has:quote'],
    ['has tag 2', 'has:tag'],
    ['has comment 1', 'has:comment'],
  ] as const) {
    await search.facet('State', label).press('Enter')
    await expect(search.box).toHaveValue(`envoy ${term} `)
    await expect(search.hits).toHaveCount(Number(label.slice(-1)))
    await panel.locator(`.facet-value[title='${term}']`).press('Enter')
    await expect(search.hits).toHaveCount(3)
  }
})

test('the keyboard stays with what narrows where its button goes away: years become months, a value is taken out', async ({
  cuttings,
}) => {
  test.setTimeout(120_000)
  const { page } = cuttings
  await new Library(page).ready()
  const [article] = harbourArticles
  if (article === undefined) throw new Error('too few articles')
  for (const [title, date] of [
    ['Quay planned', '2015-03-01'],
    ['Quay closes', '2020-11-20'],
    ['Quay opens', '2021-05-10'],
  ] as const)
    await addArticle(cuttings, { ...article, title, date, words: `${title}.` })
  const search = new Search(page)
  await search.for('quay ')
  await search.narrow.press('Enter')
  await search.time('2021: 1').focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(search.box).toHaveValue('quay published:2020..2021 ')
  await expect(search.time('2020-11: 1')).toBeFocused()
  await expect(search.time('2021-05: 1')).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: '2020..2021 ×' }).press('Enter')
  await expect(search.time('2020: 1')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(search.box).toHaveValue('quay published:2020 ')
  await expect(search.time('2020-11: 1')).toBeFocused()

  await search.for('quay is:starred ')
  await search.facet('State', 'starred 0').press('Enter')
  await expect(search.hits).toHaveCount(3)
  await expect(search.facet('State', 'starred 0')).toBeHidden()
  await expect(page.getByRole('region', { name: 'Narrow the results' }).locator(':focus')).toHaveCount(1)
  await search.for('is:unread ')
  await search.facet('State', 'unread 3').press('Enter')
  await expect(search.box).toBeFocused()
})

test('values of the archive are completed: speakers by key, tags by mouse, also excluded and after #', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const search = await fill(page)
  await search.for('speaker:x')
  await search.box.focus()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('shr')
  await expect(search.completion('Harsh Shringla 1')).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(search.box).toHaveValue('speaker:"Harsh Shringla" ')
  await expect(search.hits).toHaveText(/foreign secretary/u)
  await page.keyboard.type('-tag:s')
  await search.completion('sea 2').click()
  await expect(search.box).toHaveValue('speaker:"Harsh Shringla" -tag:sea ')
  await expect(search.hits).toHaveCount(1)
  await search.for('')
  await page.keyboard.type('#se')
  await search.completion('sea 2').click()
  await expect(search.box).toHaveValue('tag:sea ')
  await expect(search.hits).toHaveCount(2)
  await search.for('')
  await page.keyboard.type('source:')
  await expect(search.completion('WION 1')).toBeVisible()
  // Of these nothing is known but the address.
  await expect(search.completion('news.example.com 2')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(search.box).toHaveValue('source:news.example.com ')
  await expect(search.hits).toHaveCount(2)
  // Exactly this value, in quotation marks that are still open.
  await search.for('')
  await page.keyboard.type('source:="WI')
  await search.completion('WION 1').click()
  await expect(search.box).toHaveValue('source:=WION ')
  await expect(search.hits).toHaveCount(1)
  // A language is known by its name, also before its tag is: a whole name finds what its tag does.
  await search.for('')
  await page.keyboard.type('lang:engl')
  await search.completion(/^English \(en\) \d$/u).click()
  await expect(search.box).toHaveValue('lang:en ')
  await expect(search.hits.filter({ hasText: 'foreign secretary' })).toHaveCount(1)
  const found = await search.hits.count()
  await search.narrow.click()
  await expect(search.facet('Language', `English (en) ${String(found)}`)).toBeVisible()
  await search.for('lang:English -tag:sea ')
  await expect(search.hits).toHaveText(/foreign secretary/u)
})
