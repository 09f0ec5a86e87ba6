import { readFileSync } from 'node:fs'
import { Excerpts } from './pages/excerpts'
import { Library } from './pages/library'
import { Notes } from './pages/notes'
import { People } from './pages/people'
import { Reader } from './pages/reader'
import { Search } from './pages/search'
import { answerSaveDialog } from './support/answer-save-dialog'
import { expect, test } from './support/launch-app'

test('a note goes out as a Word document and as a PDF, by keyboard', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  await expect(new Reader(page).listed(/^Harsh Shringla/u)).toBeVisible()
  const notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Memo: CON/../x')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/quote excitement')
  await expect(notes.suggestions).toHaveCount(1)
  await page.keyboard.press('Enter')
  await notes.saved()
  const excerpts = new Excerpts(page)
  const save = async (format: 'Word' | 'PDF', name: string) => {
    const path = await answerSaveDialog(cuttings, name)
    await page.keyboard.press('Control+e')
    await excerpts.exportDialog.waitFor()
    await expect(excerpts.exportDialog.getByRole('radio', { name: 'The open note' })).toBeChecked()
    await excerpts.format(format)
    await expect(excerpts.exportDialog.getByRole('region', { name: 'Preview' })).toContainText(
      'There is a lot',
    )
    await excerpts.exportDialog.getByRole('button', { name: 'Save…' }).press('Enter')
    await expect(library.notices.getByText(`Saved the note as “${name}”.`)).toBeVisible()
    await expect(excerpts.exportDialog).toBeHidden()
    return readFileSync(path)
  }
  const docx = await save('Word', 'memo.docx')
  expect(docx.subarray(0, 2).toString()).toBe('PK')
  expect(docx.includes('word/footnotes.xml')).toBe(true)
  const pdf = await save('PDF', 'memo.pdf')
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.length).toBeGreaterThan(5000)
})

test('what a search finds is exported, and copied formatted and plain', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  await expect(new Reader(page).listed(/^Harsh Shringla/u)).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Moscow')
  // What is exported is read once: the index has to have the article by then.
  await expect(new Search(page).hits).toHaveCount(1)
  await page.keyboard.press('Control+e')
  const excerpts = new Excerpts(page)
  await excerpts.exportDialog.getByText('Excerpts of what the search finds').click()
  await excerpts.format('RIS')
  const preview = excerpts.exportDialog.getByRole('region', { name: 'Preview' })
  await expect(preview).toContainText('TY  - NEWS')
  await expect(preview).toContainText('ER  -')
  await excerpts.exportDialog.getByText(/^Include suggestions/u).click()
  await expect(preview).toContainText('Nothing to export')
  await excerpts.exportDialog.getByText(/^Include suggestions/u).click()
  await excerpts.exportDialog.getByRole('button', { name: 'Copy' }).click()
  await expect(library.notices.getByText('Copied, formatted and as plain text.')).toBeVisible()
  const copied = await page.evaluate(() => window.cuttings?.readClipboard())
  expect(copied?.text).toContain('There is a lot of excitement')
  expect(copied?.html).toContain('<blockquote>')
})

test('every format says what it is for, and shows how it begins', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  await expect(new Reader(page).listed(/^Harsh Shringla/u)).toBeVisible()
  await page.keyboard.press('Control+e')
  const excerpts = new Excerpts(page)
  await excerpts.exportDialog.waitFor()
  const preview = excerpts.exportDialog.getByRole('region', { name: 'Preview' })
  const beginnings: Readonly<Record<string, string>> = {
    OpenDocument: 'very happy to be here',
    'E-book': 'very happy to be here',
    Outline: '<opml version="2.0">',
    'Folder of Markdown': 'very happy to be here',
    'Web site': '<!doctype html>',
    'W3C annotations': 'http://www.w3.org/ns/anno.jsonld',
    Hypothesis: '"export_date"',
    Taguette: 'id,document,tag,content',
    Bookmarks: '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
  }
  for (const [name, beginning] of Object.entries(beginnings)) {
    await excerpts.format(name)
    await expect(preview, name).toContainText(beginning)
    await expect(excerpts.exportDialog.getByRole('radio', { name })).toHaveAccessibleDescription(/\w+.*\./u)
  }
  const path = await answerSaveDialog(cuttings, 'site.zip')
  await excerpts.format('Web site')
  await excerpts.exportDialog.getByRole('button', { name: 'Save…' }).press('Enter')
  await expect(library.notices.getByText(/^Saved \d+ excerpts as “site.zip”/u)).toBeVisible()
  expect(readFileSync(path).includes('index.html')).toBe(true)
})

test('everything that a person said goes out from their page', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  await expect(new Reader(page).listed(/^Harsh Shringla/u)).toBeVisible()
  const people = new People(page)
  await people.entry('People').click()
  await people.open('Harsh Shringla')
  await page.keyboard.press('Control+e')
  const excerpts = new Excerpts(page)
  await expect(
    excerpts.exportDialog.getByRole('radio', { name: 'Everything this name is quoted with' }),
  ).toBeChecked()
  await expect(excerpts.exportDialog.getByRole('status')).toHaveText('2 excerpts')
  // By keyboard alone: the field has the focus, Enter takes what is called so, Ctrl+Enter saves.
  await page.keyboard.type('refi-qda p')
  await page.keyboard.press('Enter')
  await expect(excerpts.exportDialog.getByRole('radio', { name: 'REFI-QDA project' })).toBeChecked()
  const path = await answerSaveDialog(cuttings, 'said.qdpx')
  await page.keyboard.press('Control+Enter')
  await expect(library.notices.getByText('Saved 2 excerpts as “said.qdpx”.')).toBeVisible()
  expect(readFileSync(path).includes('project.qde')).toBe(true)
})
