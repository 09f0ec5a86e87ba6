import type { Page } from '@playwright/test'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'
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
