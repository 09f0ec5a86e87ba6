import type { Page } from '@playwright/test'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'
import { readArchive } from './support/read-archive'

const sentence = 'This will be the first foreign visit of the foreign secretary this year.'
const marked = 'the first foreign visit'

test.beforeEach(async ({ cuttings }) => {
  const library = new Library(cuttings.page)
  await library.ready()
  await library.addSample()
  const reader = new Reader(cuttings.page)
  await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
  await reader.select(marked)
  await reader.selectionBar.getByRole('button', { name: /yellow/iu }).click()
  await expect.poll(async () => (await reader.painted())['highlight-yellow']).toEqual([marked])
})

/** Writes other words in the place of some, in the field, by the keyboard. */
async function rewrite(page: Page, words: string, others: string): Promise<void> {
  const { field } = new Reader(page)
  await field.evaluate((element: HTMLTextAreaElement, wanted) => {
    const start = element.value.indexOf(wanted)
    element.setSelectionRange(start, start + wanted.length)
  }, words)
  await page.keyboard.type(others)
}

test('a text is mended by keyboard: the mark follows, the text before stays, undo takes it back', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  await page.keyboard.press('Control+Shift+E')
  await expect(reader.field).toBeFocused()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Updated this morning.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')

  await expect(reader.text).toContainText('Updated this morning.')
  await expect(page.getByText(/1 mark in place/u)).toBeVisible()
  await expect.poll(async () => (await reader.painted())['highlight-yellow']).toEqual([marked])
  // The machine reads the new text too.
  await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
  await reader.tab('Versions')
  await expect(reader.versions).toHaveCount(2)
  await expect(reader.versions.first()).toContainText('shown now')

  await reader.text.focus()
  await page.keyboard.press('Control+Z')
  await expect(reader.text).not.toContainText('Updated this morning.')
  await expect.poll(async () => (await reader.painted())['highlight-yellow']).toEqual([marked])
  expect((await readArchive(page)).texts).toHaveLength(2)
})

test('a mark whose words are rewritten is an orphan with its old words, and goes where a person says', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  await page.getByRole('button', { name: 'Edit text' }).first().click()
  await rewrite(page, sentence, 'It is her first such journey abroad since January, she said.')
  await page.getByRole('button', { name: 'Save new version' }).click()
  await expect(reader.text).toContainText('first such journey')

  await reader.tab('Marks')
  await expect(reader.orphans).toHaveCount(1)
  await expect(reader.orphans.getByText(marked)).toBeVisible()
  expect((await reader.painted())['highlight-yellow'] ?? []).toEqual([])

  await reader.select('her first such journey')
  await reader.orphans.getByRole('button', { name: 'Attach to selected words' }).click()
  await expect
    .poll(async () => (await reader.painted())['highlight-yellow'])
    .toEqual(['her first such journey'])
  await expect(reader.orphans).toHaveCount(0)
})

test('an older version is compared and restored, and its orphan finds its words again', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  await page.keyboard.press('Control+Shift+E')
  await rewrite(page, sentence, 'Nobody knows when he travels next.')
  await page.keyboard.press('Control+S')
  await reader.tab('Marks')
  await expect(reader.orphans).toHaveCount(1)

  await reader.tab('Versions')
  await reader.panel.getByRole('button', { name: /^Compare version/u }).click()
  const dialog = page.getByRole('dialog', { name: 'What changed since this version' })
  await expect(dialog.locator('del')).toContainText(['first foreign visit'])
  await expect(dialog.locator('ins')).toContainText(['Nobody knows'])
  await dialog.getByRole('button', { name: 'Restore this version' }).click()

  await expect(reader.text).toContainText(sentence)
  await expect(reader.versions).toHaveCount(3)
  await expect.poll(async () => (await reader.painted())['highlight-yellow']).toEqual([marked])
})

test('what is written is kept as a draft when it is left, and can be discarded', async ({ cuttings }) => {
  const { page } = cuttings
  const reader = new Reader(page)
  await page.keyboard.press('Control+Shift+E')
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Half a thought. ')
  await page.keyboard.press('Escape')
  await expect(reader.text).not.toContainText('Half a thought')
  await page.keyboard.press('Control+Shift+E')
  await expect(reader.field).toHaveValue(/^Half a thought\. /u)
  await page.getByRole('button', { name: 'Discard changes' }).click()
  await expect(reader.text).toBeVisible()
  await page.keyboard.press('Control+Shift+E')
  await expect(reader.field).not.toHaveValue(/Half a thought/u)
  expect((await readArchive(page)).texts).toHaveLength(1)
})
