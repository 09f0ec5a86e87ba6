import { readFileSync, writeFileSync } from 'node:fs'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { Search } from './pages/search'
import { addArticle, harbourArticles } from './support/add-article'
import { answerSaveDialog } from './support/answer-save-dialog'
import { filesOfIndex } from './support/files-of-index'
import { expect, test } from './support/launch-app'
import { savedParts } from './support/saved-parts'
import { pocketRows } from './torture/pocket-rows'

test('a saved search is renamed and deleted by key and by mouse, each undone by key', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  const [first] = harbourArticles
  if (first === undefined) throw new Error('no article')
  await addArticle(cuttings, first)
  await library.closeNotices()
  const search = new Search(page)
  await search.for('quay ')
  await page.getByRole('button', { name: 'Save search' }).press('Enter')
  await page.keyboard.press('Enter')
  await search.saved('quay 1').press('F2')
  const dialog = page.getByRole('dialog', { name: 'Rename saved search “quay”' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('By key')
  await page.keyboard.press('Enter')
  await expect(search.saved('By key 1')).toBeVisible()
  await search.saved('By key 1').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Rename…' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('By mouse')
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(search.saved('By mouse 1')).toBeVisible()
  await search.saved('By mouse 1').focus()
  await page.keyboard.press('Control+z')
  await expect(search.saved('By key 1')).toBeVisible()
  await search.saved('By key 1').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(search.saved(/./u)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(search.saved('By key 1')).toBeVisible()
})

test('a list of names comes from a CSV as spreadsheets write it, is stopped while it runs, and says what was found', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await new Library(page).ready()
  for (const article of harbourArticles) await addArticle(cuttings, article)
  await page.keyboard.press('Control+Shift+K')
  const dialog = page.getByRole('dialog', { name: 'Search for a list of names' })
  const names = dialog.getByRole('textbox', { name: 'Names, one a line' })
  const open = async (csv: string) => {
    const choosing = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Open a CSV…' }).click()
    await (await choosing).setFiles({ name: 'names.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  }
  await open(
    '\ufeffName;Aliases;Seen\r\n"The ""old"" quay";"quay|the quay";2021\r\nferry;;2020\r\nFerry;boat;\r\n;;\r\n---;;\r\n***;;\r\n=dawn();;\r\n',
  )
  await expect(names).toHaveValue('The "old" quay | quay | the quay\nferry | boat\n=dawn()\n---\n***')
  await expect(dialog.getByText('2 lines have no letter or digit and were left out: --- ***')).toBeVisible()
  await dialog.getByRole('button', { name: 'Search for 3 names' }).press('Enter')
  await expect(dialog.getByRole('status')).toHaveText('3 of 3 found in the archive')
  await page.screenshot({ path: 'test-results/search-batch-csv.png' })
  const file = await answerSaveDialog(cuttings, 'found.csv')
  await dialog.getByRole('button', { name: 'Save as CSV…' }).press('Enter')
  await expect(new Library(page).notices).toContainText('Saved the table')
  expect(readFileSync(file, 'utf8')).toContain('"The ""old"" quay",quay | the quay,3,')
  expect(readFileSync(file, 'utf8')).toContain("'=dawn(),,1,Quay opens")

  // More than are searched at once is said, and nothing of the list is lost.
  await open(Array.from({ length: 5001 }, (_, at) => `Name ${String(at)}`).join('\n'))
  await expect(dialog).toContainText('At most 5,000 names at once.')
  await expect(dialog.getByRole('button', { name: 'Search for 5,001 names' })).toBeDisabled()
  await open(Array.from({ length: 5000 }, (_, at) => `Name ${String(at)}`).join('\n'))
  await dialog.getByRole('button', { name: 'Search for 5,000 names' }).click()
  await expect(dialog.getByRole('progressbar', { name: 'Names searched' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Stop' }).click()
  await expect(dialog.getByRole('status')).toHaveText(/^Ended early: 0 of [\d,]+ found/u)
  // By key, it runs to its end.
  await open(Array.from({ length: 300 }, (_, at) => `Name ${String(at)}`).join('\n'))
  await dialog.getByRole('button', { name: 'Search for 300 names' }).press('Enter')
  await expect(dialog.getByRole('status')).toHaveText('0 of 300 found in the archive')
})

// So many that the index is saved at all.
const items = 60

/** Spoils what is saved of the index, as a disk does: in what is read at a start, or in what is read when a search needs it. */
function spoil(file: string, how: 'flipped' | 'cut' | 'flipped in its lists'): void {
  const bytes = readFileSync(file)
  const at = how === 'flipped' ? 12 : bytes.length - 16
  bytes[at] = (bytes[at] ?? 0) ^ 0x55
  writeFileSync(file, how === 'cut' ? bytes.subarray(0, bytes.length >> 1) : bytes)
}

for (const how of ['flipped', 'cut', 'flipped in its lists'] as const) {
  test(`a saved index that is damaged (${how}) is told quietly, made again, and search goes on`, async ({
    cuttings,
  }) => {
    let { page } = cuttings
    await new Library(page).ready()
    const imports = new Imports(page)
    await imports.run('Wire.csv', pocketRows('Wire', items))
    await expect(imports.report).toBeVisible({ timeout: 120_000 })
    // It is saved once the index has rested for a while.
    await expect.poll(async () => (await savedParts(page)).length, { timeout: 60_000 }).toBeGreaterThan(0)
    await cuttings.quit()
    const files = filesOfIndex(cuttings.dataFolder)
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) spoil(file, how)
    page = await cuttings.relaunch()
    await new Library(page).ready()
    const library = new Library(page)
    if (how === 'flipped in its lists') await new Search(page).for('tag:harbour ')
    await expect(library.notices).toContainText(
      'The search index was damaged and is being made again. Your archive is unharmed',
    )
    await new Search(page).for('tag:harbour ')
    await expect(page.locator('.search-results-count')).toHaveText(`${String(items)} items`)
  })
}

test('the list of items stays behind a search as it was drawn, where neither Tab nor a screen reader comes', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  for (const article of harbourArticles) await addArticle(cuttings, article)
  const behind = page.getByRole('listbox', { name: 'All items', includeHidden: true })
  const rows = behind.getByRole('option', { includeHidden: true })
  await expect(rows).toHaveCount(harbourArticles.length)
  const row = rows.first()
  await row.evaluate((drawn) => drawn.setAttribute('data-drawn', 'before'))
  const search = new Search(page)
  await search.for('quay ')
  await expect(library.list).toHaveAccessibleName('Items found')
  await expect(behind).toBeHidden()
  await search.list.focus()
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toBeVisible()
  // What changes meanwhile is read once they are shown again.
  await search.list.focus()
  await page.keyboard.press('s')
  await expect(search.list.getByLabel('starred')).toHaveCount(1)
  await search.box.fill('')
  await expect(behind).toBeVisible()
  await expect(row).toHaveAttribute('data-drawn', 'before')
  await expect(rows.filter({ has: page.locator('.library-row-star') })).toHaveCount(1)
})
