import { mkdirSync } from 'node:fs'
import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { Notes } from './pages/notes'
import { People } from './pages/people'
import { Reader } from './pages/reader'
import { Search } from './pages/search'
import { addArticle, harbourArticles } from './support/add-article'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { paste } from './support/paste'
import { resize } from './support/resize'

test('the results are narrowed by what they have in common, and widened again', async ({ cuttings }) => {
  const { page } = cuttings
  await new Library(page).ready()
  for (const article of harbourArticles) await addArticle(cuttings, article)
  const search = new Search(page)
  await search.for('quay ')
  await expect(search.hits).toHaveCount(3)

  await search.narrow.click()
  const harbour = search.facet('Source', 'The Harbour Times 2')
  await harbour.click()
  await expect(search.box).toHaveValue('quay source:="The Harbour Times" ')
  await expect(search.hits).toHaveCount(2)
  await expect(harbour).toHaveAttribute('aria-pressed', 'true')

  // By keyboard: out again, then a month, then a stretch of time.
  await harbour.press('Enter')
  await expect(search.box).toHaveValue('quay ')
  // What was found before stays until the next is here: its bars are fewer.
  await expect(search.time('2020-11: 1')).toBeVisible()
  await search.time('2021-02: 1').press('Enter')
  await expect(search.box).toHaveValue('quay published:2021-02 ')
  await expect(search.hits).toHaveCount(1)
  // The months around stay, so that it can be widened again.
  await expect(search.facet('Source', 'The Harbour Times 1')).toBeVisible()
  await expect(search.time('2021-05: 1')).toBeVisible()
  await expect(search.time('2021-02: 1')).toBeFocused()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(search.box).toHaveValue('quay published:2021-01..2021-02 ')
  await page.getByRole('button', { name: '2021-01..2021-02 ×' }).press('Enter')
  await expect(search.hits).toHaveCount(3)
  await expect(search.time('2021-05: 1')).toBeVisible()
  await search.time('2020-11: 1').focus()
  await page.keyboard.down('Shift')
  for (let month = 0; month < 3; month += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.up('Shift')
  await expect(search.box).toHaveValue('quay published:2020-11..2021-02 ')
  await expect(search.hits).toHaveCount(2)
  await page.getByRole('button', { name: '2020-11..2021-02 ×' }).click()
  await expect(search.hits).toHaveCount(3)
  await expect(search.time('2021-05: 1')).toBeVisible()

  // By mouse: drawn over the bars, with a hand that leaves them.
  const from = await search.time('2021-02: 1').boundingBox()
  const to = await search.time('2021-05: 1').boundingBox()
  if (from === null || to === null) throw new Error('no bars')
  await page.mouse.move(from.x + 2, from.y + 10)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, to.y + to.height + 30, { steps: 8 })
  await page.mouse.move(to.x + to.width + 40, to.y - 20, { steps: 8 })
  await page.mouse.up()
  await expect(search.box).toHaveValue('quay published:2021-02..2021-05 ')
  await expect(search.hits).toHaveCount(2)
  await picture(cuttings, 'facets')
})

test('a saved search tells what is new, survives a restart, and goes and comes back by undo', async ({
  cuttings,
}) => {
  let { page } = cuttings
  await new Library(page).ready()
  const [first, second, third] = harbourArticles
  if (first === undefined || second === undefined || third === undefined) throw new Error('too few articles')
  await addArticle(cuttings, first)
  let search = new Search(page)
  await search.for('quay')
  await page.getByRole('button', { name: 'Save search' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('The quay')
  await page.keyboard.press('Enter')
  await expect(search.saved('The quay 1')).toBeVisible()
  await search.for('')
  await search.saved('The quay 1').click()
  await expect(search.hits).toHaveCount(1)

  await addArticle(cuttings, second)
  await expect(search.saved('The quay 1 new 2')).toBeVisible()
  page = await cuttings.relaunch()
  search = new Search(page)
  await search.saved('The quay 1 new 2').press('Enter')
  await expect(search.box).toHaveValue('quay ')
  await expect(search.hits).toHaveCount(2)
  await expect(search.saved('The quay 2')).toBeVisible()
  await search.saved('The quay 2').press('Delete')
  await expect(search.saved(/The quay/u)).toHaveCount(0)
  await new Library(page).notices.getByRole('button', { name: 'Undo' }).click()
  await expect(search.saved('The quay 2')).toBeVisible()
})

test('fields and values are completed by key and by mouse, and searches come back after a restart', async ({
  cuttings,
}) => {
  let { page } = cuttings
  await new Library(page).ready()
  for (const article of harbourArticles) await addArticle(cuttings, article)
  let search = new Search(page)
  await search.for('quay ')
  await expect(search.hits).toHaveCount(3)

  await search.box.pressSequentially('sou')
  await expect(search.completion('source: where it was published')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(search.box).toHaveValue('quay source:')
  await page.keyboard.type('harb')
  await expect(search.completion('The Harbour Times 2')).toBeVisible()
  await picture(cuttings, 'completions')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(search.box).toHaveValue('quay source:"The Harbour Times" ')
  await expect(search.hits).toHaveCount(2)

  // By mouse, and away by Escape with what was typed left as it is.
  await page.keyboard.type('is:unr')
  await search.completion('unread').click()
  await expect(search.box).toHaveValue('quay source:"The Harbour Times" is:unread ')
  await page.keyboard.type('so')
  await expect(search.completion('sort: the order: date, saved, relevance')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(search.completion(/sort:/u)).toHaveCount(0)
  await expect(search.box).toHaveValue('quay source:"The Harbour Times" is:unread so')
  await search.for('dawn ')
  await expect(search.hits).toHaveCount(1)
  await search.box.press('Enter')
  await expect(page.getByRole('heading', { name: 'Quay opens' })).toBeVisible()

  page = await cuttings.relaunch()
  search = new Search(page)
  await new Library(page).ready()
  await search.box.press('ArrowDown')
  await expect(search.completion('dawn')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(search.box).toHaveValue('dawn ')
  await expect(search.hits).toHaveCount(1)
  await search.for('')
  await search.box.click()
  await search.completion('Forget these searches').click()
  await search.box.press('ArrowDown')
  await expect(search.completion('dawn')).toHaveCount(0)
})

test('a note is found in an archive without any article', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  const notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Visit to the quay')
  await notes.saved()
  await library.view('All items').click()
  await expect(page.getByText('Your archive is empty')).toBeVisible()
  const search = new Search(page)
  await page.keyboard.press('/')
  await page.keyboard.type('quay')
  await expect(search.others('note')).toHaveText(/Visit to the quay/u)
  await page.keyboard.type('x')
  await expect(page.getByText('Nothing found for “quayx”')).toBeVisible()
  await page.screenshot({ path: 'test-results/search-without-articles.png' })
  await page.getByRole('button', { name: 'Clear search' }).first().click()
  await expect(page.getByText('Your archive is empty')).toBeVisible()
})

test('in a narrow window a found note is shown itself, also the one that was open before', async ({
  cuttings,
}) => {
  const { app, page } = cuttings
  await new Library(page).ready()
  const [ferry] = harbourArticles.slice(2)
  if (ferry === undefined) throw new Error('no article')
  await addArticle(cuttings, ferry)
  const notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Visit to the quay')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ask Osei.')
  await notes.saved()
  await resize(app, page, 800, 600)
  const search = new Search(page)
  for (const open of [() => search.others('note').click(), () => search.box.press('Enter')]) {
    await search.for('')
    await search.for('quay ')
    await expect(search.others('note')).toHaveCount(1)
    await open()
    await expect(notes.text).toContainText('Ask Osei.')
    await page.keyboard.press('Control+[')
    await expect(search.others('note')).toHaveCount(1)
  }
})

test('quotes, comments, notes and names stand in one list with the articles, and lead to their place', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await new Library(page).ready()
  await paste(
    cuttings,
    'Quay plans\n\nMayor Mina Osei opened the quay. “The quay will hold for a hundred years,” Mina Osei said.',
  )
  await new ClipForm(page).save()
  const [closes] = harbourArticles
  if (closes === undefined) throw new Error('no article')
  await addArticle(cuttings, closes)
  const notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Visit to the quay')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ask Osei about the quay wall.')
  await notes.saved()

  const search = new Search(page)
  await search.for('quay ')
  await expect(search.hits).toHaveCount(2)
  await expect(search.others('note')).toHaveText(/Visit to the quay.*note.*Ask Osei about the quay wall/u)
  // One kind alone, by key, and back.
  await search.kind('Quotes in 1').press('Enter')
  await expect(search.box).toHaveValue('quay type:quote ')
  await expect(search.others('quote')).toHaveText(/Mina Osei.*The quay will hold/u)
  await expect(search.hits).toHaveCount(0)
  await page.keyboard.press('Tab')
  await search.others('quote').click()
  await expect(new Reader(page).title).toHaveText('Quay plans')
  await search.kind('Quotes in 1').click()
  await expect(search.box).toHaveValue('quay ')
  // Both words stand in the article, and not in one quote of it.
  await search.for('quay plans ')
  await expect(search.hits).toHaveCount(1)
  await expect(search.kind('Quotes in 1')).toBeHidden()
  await search.for('type:quote quay plans ')
  await expect(page.getByText(/^Nothing found for/u)).toBeVisible()
  await expect(search.kind('Quotes in 0')).toBeVisible()
  await search.for('quay ')

  // Under headings, remembered; a note by click, a name by Enter, and back to the search.
  await search.option('Group by kind')
  await expect(search.others('quote')).toHaveCount(1)
  const places = await search.list
    .getByRole('option')
    .evaluateAll((rows) => rows.map((row) => `${row.ariaPosInSet ?? ''} of ${row.ariaSetSize ?? ''}`))
  expect(places).toEqual(places.map((_, at) => `${String(at + 1)} of ${String(places.length)}`))
  await picture(cuttings, 'grouped')
  await search.others('note').click()
  await expect(notes.text).toContainText('Ask Osei')
  await page.keyboard.press('Control+[')
  await expect(search.box).toHaveValue('quay ')
  await search.for('osei ')
  await expect(search.others('name')).toHaveText(/Mina Osei.*Person/u)
  await search.others('name').click()
  await expect(new People(page).heading).toHaveText('Mina Osei')
})

/** In the smallest window and in the dark: the pictures are looked at by people. */
async function picture({ app, page }: LaunchedApp, name: string): Promise<void> {
  mkdirSync('test-results', { recursive: true })
  await page.screenshot({ path: `test-results/search-${name}.png` })
  await resize(app, page, 800, 600)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(new Search(page).hits.first()).toBeVisible()
  await page.screenshot({ path: `test-results/search-${name}-small-dark.png` })
  await resize(app, page, 1300, 800)
}
