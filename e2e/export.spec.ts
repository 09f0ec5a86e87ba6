import { readFileSync } from 'node:fs'
import { Excerpts } from './pages/excerpts'
import { Library } from './pages/library'
import { Notes } from './pages/notes'
import { People } from './pages/people'
import { Reader } from './pages/reader'
import { Search } from './pages/search'
import { answerSaveDialog } from './support/answer-save-dialog'
import { expect, test } from './support/launch-app'
import { readArchive } from './support/read-archive'

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

test('the same page is printed to the same bytes at whatever time, made when it was asked for', async ({
  cuttings: { page },
}) => {
  await new Library(page).ready()
  const print = () =>
    page.evaluate(async () => {
      const html = '<!doctype html><html lang="en"><title>Memo</title><h1>Memo</h1><p>Words.</p></html>'
      const printed = await window.cuttings?.printPdf({ html, at: Date.UTC(2021, 1, 17, 9) })
      return printed?.kind === 'printed' ? new TextDecoder('latin1').decode(printed.bytes) : ''
    })
  const first = await print()
  expect(first.match(/\/(?:CreationDate|ModDate) \([^)]*\)/gu)).toEqual([
    "/CreationDate (D:20210217090000+00'00')",
    "/ModDate (D:20210217090000+00'00')",
  ])
  expect(await print()).toBe(first)
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
    'Web page': 'very happy to be here',
    'Web site': 'very happy to be here',
    'W3C annotations': 'http://www.w3.org/ns/anno.jsonld',
    Hypothesis: '"export_date"',
    Taguette: 'id,document,tag,content',
    Bookmarks: '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
  }
  for (const [name, beginning] of Object.entries(beginnings)) {
    await excerpts.format(name)
    await expect(preview, name).toContainText(beginning)
    await expect(preview.getByRole('link'), name).toHaveCount(0)
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

test('how something went out last is what is offered after a restart: format, its settings, suggestions, and a template', async ({
  cuttings,
}) => {
  let { page } = cuttings
  let library = new Library(page)
  let dialog = new Excerpts(page).exportDialog
  const choiceOf = (label: string) => dialog.getByRole('button', { name: new RegExp(label, 'u') })
  const choose = async (label: string, option: string) => {
    await choiceOf(label).click()
    await page.getByRole('option', { name: option }).click()
    await expect(choiceOf(label)).toContainText(option)
  }
  const save = async (name: string) => {
    await answerSaveDialog(cuttings, name)
    await dialog.getByRole('button', { name: 'Save…' }).press('Enter')
    await expect(library.notices.getByText(`as “${name}”`)).toBeVisible()
    await expect(dialog).toBeHidden()
  }
  const restart = async () => {
    page = await cuttings.relaunch()
    library = new Library(page)
    await library.ready()
    await library.item(/India’s foreign secretary/u).click()
    dialog = new Excerpts(page).exportDialog
    await page.keyboard.press('Control+e')
    await dialog.waitFor()
  }
  await library.ready()
  await library.addSample()
  const reader = new Reader(page)
  await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
  await reader.select('the first foreign visit')
  await reader.text.press('h')
  await expect.poll(async () => (await readArchive(page)).annotations).toHaveLength(1)
  await page.keyboard.press('Control+e')
  await new Excerpts(page).format('Markdown')
  await choose('Written for', 'Obsidian')
  await choose('Citation style', 'Chicago')
  const suggestions = () => dialog.getByRole('checkbox', { name: /^Include suggestions/u })
  await expect(suggestions()).toBeChecked()
  await dialog.getByText(/^Include suggestions/u).click()
  await expect(suggestions()).not.toBeChecked()
  await save('first.md')

  await restart()
  await expect(dialog.getByRole('radio', { name: 'Markdown', exact: true })).toBeChecked()
  await expect(choiceOf('Written for')).toContainText('Obsidian')
  await expect(choiceOf('Citation style')).toContainText('Chicago')
  await expect(suggestions()).not.toBeChecked()
  await dialog.getByRole('button', { name: 'New template…' }).click()
  const template = page.getByRole('dialog', { name: 'New template' })
  await template.getByLabel('Name').fill('Said by whom')
  await template.getByRole('button', { name: 'Save template' }).click()
  await expect(dialog.getByRole('radio', { name: 'Said by whom' })).toBeChecked()
  await save('second.md')

  await restart()
  await expect(dialog.getByRole('radio', { name: 'Said by whom' })).toBeChecked()
  await expect(suggestions()).not.toBeChecked()
})
