import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { ClipForm } from './pages/clip-form'
import { Excerpts } from './pages/excerpts'
import { Library } from './pages/library'
import { People } from './pages/people'
import { Reader } from './pages/reader'
import { Search } from './pages/search'
import { answerSaveDialog } from './support/answer-save-dialog'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { paste } from './support/paste'
import { readArchive } from './support/read-archive'

const wall = `title: A wall for the harbour
date: 2021-03-04
source: The Hill Post

“The wall will hold for a hundred years,” Mayor Mina Osei said.`
const trees = `title: Trees of the north
date: 2021-05-06
source: The Hill Post

“No tree was felled without a reason,” the ranger Ben Carter said.`

/** Two articles whose quotes are known; the one of the wall has the tag "ports" and is in the collection "Coast". */
async function filed(cuttings: LaunchedApp): Promise<Library> {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  for (const [text, speaker] of [
    [wall, 'Mina Osei'],
    [trees, 'Ben Carter'],
  ] as const) {
    await paste(cuttings, text)
    await new ClipForm(page).save()
    await expect(new Reader(page).listed(new RegExp(`^${speaker}`, 'u'))).toBeVisible()
  }
  await library.item(/A wall/u).click()
  await file(page, 't', 'Find or create a tag', 'ports')
  await file(page, 'c', 'Find or create a collection', 'Coast')
  const isFiled = async () => (await readArchive(page)).items.some(({ tagIds }) => tagIds.length === 1)
  expect(await isFiled()).toBe(true)
  return library
}

async function file(page: Page, key: string, field: string, name: string): Promise<void> {
  await page.keyboard.press(key)
  await expect(page.getByRole('combobox', { name: field })).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Opens the export from the menu of the window, with the mouse. */
async function openByMouse(page: Page): Promise<Excerpts> {
  await page.getByRole('banner').getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Export…' }).click()
  const excerpts = new Excerpts(page)
  await excerpts.exportDialog.waitFor()
  return excerpts
}

/** What the saved file says, which must be of the wall alone. */
async function savesTheWall(cuttings: LaunchedApp, name: string, save: () => Promise<void>): Promise<void> {
  const path = await answerSaveDialog(cuttings, name)
  await save()
  await expect(new Library(cuttings.page).notices.getByText(`Saved 1 excerpt as “${name}”.`)).toBeVisible()
  await expect(new Excerpts(cuttings.page).exportDialog).toHaveCount(0)
  const { excerpts } = JSON.parse(readFileSync(path, 'utf8')) as {
    excerpts: { text: string; speaker: string }[]
  }
  expect(excerpts).toEqual([
    expect.objectContaining({
      text: expect.stringContaining('hundred years'),
      speaker: 'Mina Osei',
    }),
  ])
}

const preview = (excerpts: Excerpts): Locator =>
  excerpts.exportDialog.getByRole('region', { name: 'Preview' })

/** From where the person is: by mouse, and then by keyboard alone. */
async function goesOut(cuttings: LaunchedApp, scope: string): Promise<void> {
  const { page } = cuttings
  const excerpts = await openByMouse(page)
  await excerpts.exportDialog.getByText('Every excerpt of the archive').click()
  await excerpts.format('JSON')
  await expect(preview(excerpts)).toContainText('felled')
  await excerpts.exportDialog.getByText(scope).click()
  await expect(preview(excerpts)).not.toContainText('felled')
  await expect(preview(excerpts)).toContainText('hundred years')
  await savesTheWall(cuttings, 'by mouse.json', () =>
    excerpts.exportDialog.getByRole('button', { name: 'Save…' }).click(),
  )

  await page.keyboard.press('Control+e')
  const chosen = excerpts.exportDialog.getByRole('radio', { name: scope })
  await expect(excerpts.exportDialog.getByRole('searchbox', { name: 'Find a format' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(excerpts.exportDialog.getByRole('checkbox', { name: /^Include suggestions/u })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  // Through all of them, round to the one that is meant.
  const scopes = excerpts.exportDialog.getByRole('group', { name: 'What' }).getByRole('radio')
  for (let step = 0; step < (await scopes.count()); step += 1) {
    await expect(scopes.and(page.locator(':checked'))).toBeFocused()
    if (await chosen.isChecked()) break
    await page.keyboard.press('ArrowDown')
  }
  await expect(chosen).toBeFocused()
  await expect(preview(excerpts)).toContainText('hundred years')
  await savesTheWall(cuttings, 'by key.json', () => page.keyboard.press('Control+Enter'))
}

test('the excerpts of a tag go out from it, by mouse and by keyboard', async ({ cuttings }) => {
  const library = await filed(cuttings)
  await library.tags.getByRole('row', { name: /ports/u }).click()
  await expect(library.list.getByRole('option')).toHaveCount(1)
  await goesOut(cuttings, 'Excerpts of the items with this tag')
})

test('the excerpts of a collection go out from it, by mouse and by keyboard', async ({ cuttings }) => {
  const library = await filed(cuttings)
  await library.collections.getByRole('row', { name: /Coast/u }).click()
  await expect(library.list.getByRole('option')).toHaveCount(1)
  await goesOut(cuttings, 'Excerpts of the items in this collection')
})

test('the excerpts of what a search finds go out from it, by mouse and by keyboard', async ({ cuttings }) => {
  const { page } = cuttings
  await filed(cuttings)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('harbour')
  await expect(new Search(page).hits).toHaveCount(1)
  await goesOut(cuttings, 'Excerpts of what the search finds')
})

test('what somebody said goes out from their page, by mouse and by keyboard', async ({ cuttings }) => {
  const { page } = cuttings
  await filed(cuttings)
  const people = new People(page)
  await people.entry('People').click()
  await people.open('Mina Osei')
  await goesOut(cuttings, 'Everything this name is quoted with')
})
