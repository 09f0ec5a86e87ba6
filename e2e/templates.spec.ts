import { readFileSync } from 'node:fs'
import { Excerpts } from './pages/excerpts'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { answerSaveDialog } from './support/answer-save-dialog'
import { expect, test } from './support/launch-app'
import { readArchive } from './support/read-archive'

test('a template of one’s own is written by keyboard, checked, kept, shared and taken in', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  await expect(new Reader(page).listed(/^Harsh Shringla/u)).toBeVisible()
  const excerpts = new Excerpts(page)
  await page.keyboard.press('Control+e')
  await excerpts.exportDialog.getByRole('button', { name: 'New template…' }).click()
  const dialog = page.getByRole('dialog', { name: 'New template' })
  await dialog.getByLabel('Name').fill('Said by whom')
  const editor = dialog.getByRole('textbox', { name: 'Template text' })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(editor).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.type('WHO\n{% for quote in excerpts %}{{ quote.speker }}\n{% endfor %}')
  await expect(dialog.getByRole('status')).toContainText(
    'Line 2: There is no field “speker”. Did you mean “speaker”?',
  )
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.type('{% for i in (1..9000) %}{% for k in (1..9000) %}x{% endfor %}{% endfor %}')
  await expect(dialog.getByRole('status')).toHaveText(/^Line 1: This goes on and on/u)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.type('WHO\n{% for quote in excerpts %}{{ quote.spe')
  await expect(dialog.getByRole('option', { name: /^speaker/u })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type(' | upper }}\n{% endfor %}')
  await expect(editor).toContainText('quote.speaker | upper')
  const preview = dialog.getByRole('region', { name: 'Preview of the template' })
  await expect(preview).toContainText('D. B. VENKATESH VARMA')
  await expect(dialog.getByRole('status')).toHaveText('No mistakes.')
  const shared = await answerSaveDialog(cuttings, 'template.json')
  await dialog.getByRole('button', { name: 'Save as a file…' }).press('Enter')
  await expect(library.notices.getByText('Saved the template as “template.json”.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Save template' }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(excerpts.exportDialog.getByRole('radio', { name: 'Said by whom' })).toBeChecked()
  const path = await answerSaveDialog(cuttings, 'who.md')
  await excerpts.exportDialog.getByRole('button', { name: 'Save…' }).press('Enter')
  await expect(library.notices.getByText(/^Saved \d+ excerpts as “who.md”/u)).toBeVisible()
  expect(readFileSync(path, 'utf8')).toMatch(/^WHO\n.*D. B. VENKATESH VARMA\n/su)

  await test.step('it is part of the archive: one key takes it back, and its file brings it again', async () => {
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+e')
    await expect(excerpts.exportDialog.getByRole('radio', { name: 'Said by whom' })).toHaveCount(0)
    await excerpts.exportDialog.locator('input[type=file]').setInputFiles(shared)
    await expect(library.notices.getByText('Took in 1 template from “template.json”.')).toBeVisible()
    await expect(excerpts.exportDialog.getByRole('radio', { name: 'Said by whom' })).toBeVisible()
  })
})

test('what is typed in a template is there again after a kill, until it is saved or discarded', async ({
  cuttings,
}) => {
  let { page } = cuttings
  await new Library(page).ready()
  const open = async () => {
    await page.keyboard.press('Control+e')
    await new Excerpts(page).exportDialog.getByRole('button', { name: 'New template…' }).click()
    const dialog = page.getByRole('dialog', { name: 'New template' })
    await expect(dialog.getByRole('textbox', { name: 'Template text' })).toBeVisible()
    return dialog
  }
  let dialog = await open()
  const starter = await dialog.getByLabel('Name').inputValue()
  await dialog.getByLabel('Name').fill('Half a thought')
  await dialog.getByRole('textbox', { name: 'Template text' }).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('ever so far')
  await expect
    .poll(async () => (await readArchive(page)).drafts)
    .toMatchObject([{ title: 'Half a thought', body: expect.stringMatching(/ever so far$/u) }])
  await cuttings.kill()

  page = await cuttings.relaunch()
  await new Library(page).ready()
  dialog = await open()
  const back = dialog.getByText('You typed this before, and it was not saved.')
  await expect(back).toBeVisible()
  await expect(dialog.getByLabel('Name')).toHaveValue('Half a thought')
  await expect(dialog.getByRole('textbox', { name: 'Template text' })).toContainText('ever so far')
  await dialog.getByRole('button', { name: 'Discard it' }).click()
  await expect(back).toHaveCount(0)
  await expect(dialog.getByLabel('Name')).toHaveValue(starter)
  await expect.poll(async () => (await readArchive(page)).drafts).toEqual([])
  // No draft of a template became a note.
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Notes' }).click()
  await expect(page.getByText('No notes yet')).toBeVisible()
})
