import type { Page } from '@playwright/test'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'

const words = 'the first foreign visit'

test.beforeEach(async ({ cuttings }) => {
  const library = new Library(cuttings.page)
  await library.ready()
  await library.addSample()
  await expect(new Reader(cuttings.page).listed(/^Harsh Shringla/u)).toBeVisible()
})

async function comment(page: Page): Promise<void> {
  const reader = new Reader(page)
  await reader.select(words)
  await reader.selectionBar.getByRole('button', { name: 'Comment' }).click()
  await page.getByRole('textbox', { name: 'Comment' }).fill('Who pays?')
  await page.getByRole('button', { name: 'Save comment' }).click()
}

test('a comment stands in the margin at its words; pointing at one of the three shows the other two', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  const tied = async () => (await reader.painted())['tied'] ?? []
  await comment(page)
  const note = page.getByRole('button', { name: 'Comment. Who pays?' })
  await expect(note).toBeVisible()
  await reader.tab('Marks')
  const row = reader.panel.getByRole('option', { name: /Who pays\?/u })

  await row.hover()
  await expect.poll(tied).toEqual([words])
  await expect(note).toHaveAttribute('data-tied', 'true')
  await note.hover()
  await expect.poll(tied).toEqual([words])
  await expect(row).toHaveAttribute('data-tied', '')
  await page.mouse.move(0, 0)
  await expect.poll(tied).toEqual([])
  await expect(row).not.toHaveAttribute('data-tied', '')

  await note.click()
  await expect(page.getByRole('dialog', { name: 'Comment' })).toBeVisible()
  await expect(row).toHaveAttribute('data-current', '')
})

test('by keyboard: the row that has the keyboard shows its words, and the mark at the cursor its row', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  await comment(page)
  await reader.tab('Marks')
  const row = reader.panel.getByRole('option', { name: /Who pays\?/u })
  await expect(row).toBeVisible()
  for (let tabs = 0; tabs < 4; tabs += 1) {
    if (await row.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(row).toBeFocused()
  await expect.poll(async () => (await reader.painted())['tied']).toEqual([words])
  await page.keyboard.press('Enter')
  await expect(row).toHaveAttribute('data-current', '')
})

test('the panel has the citation, to copy in a style that is remembered, and the original', async ({
  cuttings,
}) => {
  const { app, page } = cuttings
  const reader = new Reader(page)
  await reader.tab('Details')
  const citation = reader.panel.getByRole('region', { name: 'Citation' })
  await citation.getByRole('button', { name: /Plain news style/u }).click()
  await page.getByRole('option', { name: 'APA' }).click()
  await expect(citation.locator('em')).toHaveText('WION')
  await expect(citation.getByRole('paragraph')).toContainText('foreign secretary')
  const shown = (await citation.getByRole('paragraph').textContent()) ?? ''
  await citation.getByRole('button', { name: 'Copy citation' }).click()
  await expect(page.getByText('Copied the citation.')).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(shown)

  const files = reader.panel.getByRole('region', { name: 'Files' })
  await expect(files).toContainText(/SHA-256[\da-f]{64}/u)
  await files.getByRole('button', { name: 'Open the original' }).click()
  await expect(page.getByRole('dialog', { name: 'The original' })).toBeVisible()
})
