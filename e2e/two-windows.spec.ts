import type { Page } from '@playwright/test'
import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { People } from './pages/people'
import { Quotes } from './pages/quotes'
import { Reader } from './pages/reader'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { paste } from './support/paste'
import { readArchive } from './support/read-archive'
import { secondWindow } from './support/second-window'

const words = 'the first foreign visit'

async function editComment(page: Page, from: string, to: string): Promise<void> {
  const reader = new Reader(page)
  await reader.tab('Marks')
  await reader.listed(from).click()
  await expect.poll(async () => (await reader.painted())['cursor']).toEqual([words])
  await reader.text.focus()
  await page.keyboard.press('c')
  await page.getByRole('textbox', { name: 'Comment' }).fill(to)
}

test('one comment in two windows: the later one is shown what the other wrote, and nothing is written over', async ({
  cuttings,
}) => {
  const { app, page } = cuttings
  await new Library(page).ready()
  await new Library(page).addSample()
  const reader = new Reader(page)
  await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
  await reader.select(words)
  await reader.selectionBar.getByRole('button', { name: 'Comment' }).click()
  await page.getByRole('textbox', { name: 'Comment' }).fill('Who pays?')
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await readArchive(page)).annotations).toHaveLength(1)

  const other = await secondWindow(app)
  await new Library(other).item(/India’s foreign secretary/u).click()
  await editComment(other, words, 'Ask the ministry.')
  await editComment(page, words, 'It was in the budget.')
  await page.keyboard.press('Control+Enter')
  await expect
    .poll(async () => (await readArchive(page)).annotations[0]?.comment)
    .toBe('It was in the budget.')

  await expect(other.getByRole('alert').filter({ hasText: 'It was in the budget.' })).toBeVisible()
  await other.getByRole('textbox', { name: 'Comment' }).press('Control+Enter')
  await expect
    .poll(async () => (await readArchive(page)).annotations[0]?.comment)
    .toBe('It was in the budget.\n\nAsk the ministry.')
})

const paper = `title: A wall for the harbour
date: 2021-03-04
source: The Hill Post

“The wall will hold,” Mayor Mina Osei said in Port Hale.`

async function addPaper(cuttings: LaunchedApp): Promise<void> {
  await new Library(cuttings.page).ready()
  await paste(cuttings, paper)
  await new ClipForm(cuttings.page).save()
}

test('details of one article in two windows: each keeps what the other did not touch, and is told what it did', async ({
  cuttings,
}) => {
  const { app, page } = cuttings
  await addPaper(cuttings)
  const other = await secondWindow(app)
  const open = async (window: Page) => {
    await new Library(window).item(/A wall/u).click()
    await window.keyboard.press('Control+I')
    return window.getByRole('dialog', { name: 'Edit details' })
  }
  const mine = await open(page)
  const theirs = await open(other)
  await mine.getByLabel('Title').fill('The wall')
  await theirs.getByLabel('Title').fill('A new wall')
  await theirs.getByLabel('Source').fill('Northern Courier')
  await theirs.getByRole('button', { name: 'Save' }).click()
  await expect(theirs).toBeHidden()

  await expect(mine.getByRole('alert')).toContainText('the title became “A new wall” in another window')
  await expect(mine.getByLabel('Title')).toHaveValue('The wall')
  await expect(mine.getByLabel('Source')).toHaveValue('Northern Courier')
  await page.keyboard.press('Enter')
  await expect(mine).toBeHidden()
  const { items } = await readArchive(page)
  expect(items.map(({ title, source }) => `${title}, ${source}`)).toEqual(['The wall, Northern Courier'])
})

test('one quote, and the note on one person, in two windows: nothing is written over unseen', async ({
  cuttings,
}) => {
  const { app, page } = cuttings
  await addPaper(cuttings)
  const other = await secondWindow(app)
  const edit = async (window: Page) => {
    const quotes = new Quotes(window)
    await quotes.entry.click()
    await expect(quotes.row(/will hold/u)).toBeVisible()
    await quotes.list.focus()
    await window.keyboard.press('Home')
    await window.keyboard.press('e')
    return window.getByRole('dialog', { name: 'Edit quote' })
  }
  const mine = await edit(page)
  const theirs = await edit(other)
  await mine.getByRole('textbox', { name: 'Cue' }).fill('told us')
  await theirs.getByRole('textbox', { name: 'Speaker' }).fill('Mina A. Osei')
  await theirs.getByRole('button', { name: 'Save' }).click()
  await expect(theirs).toBeHidden()
  await expect(mine.getByRole('textbox', { name: 'Speaker' })).toHaveValue('Mina A. Osei')
  await mine.getByRole('button', { name: 'Save' }).click()
  await expect(mine).toBeHidden()
  const [quote] = (await readArchive(page)).annotations
  expect(quote).toMatchObject({ kind: 'quote', cue: 'told us', speaker: { name: 'Mina A. Osei' } })

  const write = async (window: Page, words: string) => {
    const people = new People(window)
    await people.entry('People').click()
    await people.open('Mina Osei')
    await people.tab('Names and notes')
    await window.getByRole('textbox', { name: 'Note' }).fill(words)
  }
  await write(page, 'Mayor since 2019.')
  await write(other, 'Met her in Lisbon.')
  await other.getByLabel('Identifier').focus()
  await expect(page.getByText(/Meanwhile it became “Met her in Lisbon\.” in another window/u)).toBeVisible()
  await page.getByLabel('Identifier').focus()
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue(
    'Met her in Lisbon.\n\nMayor since 2019.',
  )
})

/** The text of the article in both windows, each with other words at its beginning. */
async function textInTwo({ app, page }: Pick<LaunchedApp, 'app' | 'page'>) {
  const other = await secondWindow(app)
  // Both before anything is written: a field that comes later goes on with what is kept of the other.
  for (const window of [page, other]) {
    await new Library(window).item(/A wall/u).click()
    const { text, field } = new Reader(window)
    await text.focus()
    await window.keyboard.press('Control+Shift+E')
    await expect(field).toBeFocused()
  }
  for (const [window, words] of [
    [page, 'Mine. '],
    [other, 'Theirs. '],
  ] as const) {
    await window.keyboard.press('Control+Home')
    await window.keyboard.type(words)
  }
  return other
}

test('the text of one article in two windows: the later one is told, and both texts are there', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await addPaper(cuttings)
  const other = await textInTwo(cuttings)
  await other.keyboard.press('Control+Enter')
  await expect(new Reader(other).text).toContainText('Theirs.')

  const told = page.getByRole('group', { name: 'Edit text' }).getByRole('alert')
  await expect(told).toContainText('changed in another window after you began')
  await expect(new Reader(page).field).toHaveValue(/^Mine\. “The wall/u)
  await page.keyboard.press('Control+Enter')
  await expect(new Reader(page).text).toContainText('Mine.')
  const texts = (await readArchive(page)).texts.map(({ text }) => text.split('“')[0])
  expect(texts.toSorted()).toEqual(['', 'Mine. ', 'Theirs. '])
})

test('what two windows write of one text and leave is kept of both, and gone on with one after the other', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await addPaper(cuttings)
  const other = await textInTwo(cuttings)
  await other.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  // What one window keeps, the other sees a moment later.
  const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('reader.repair.')).length
  await expect.poll(() => page.evaluate(kept)).toBe(2)
  const { text, field } = new Reader(page)
  const goOn = async () => {
    await text.focus()
    await page.keyboard.press('Control+Shift+E')
  }
  await goOn()
  await expect(field).toHaveValue(/^Mine\. /u)
  await page.getByRole('button', { name: 'Discard changes' }).click()
  await expect(page.getByText('Another draft of this text is kept, from another window.')).toBeVisible()
  await goOn()
  await expect(field).toHaveValue(/^Theirs\. /u)
  await page.getByRole('button', { name: 'Discard changes' }).click()
  await goOn()
  await expect(field).toHaveValue(/^“The wall/u)
})
