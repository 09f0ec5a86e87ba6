import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { ClipForm } from './pages/clip-form'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { dropFile } from './support/drop-file'
import { expect, test, type LaunchedApp } from './support/launch-app'
import type { OlderClipboard } from './support/older-clipboard'
import { paste } from './support/paste'
import { readArchive } from './support/read-archive'

const png =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test.beforeEach(async ({ cuttings }) => {
  await new Library(cuttings.page).ready()
})

async function nothingSaved({ page }: LaunchedApp): Promise<void> {
  const { items, texts, originals, history } = await readArchive(page)
  expect({ items, texts, originals, history }).toEqual({ items: [], texts: [], originals: [], history: [] })
}

async function onlyUnread({ page }: LaunchedApp, via: string): Promise<void> {
  const { items, texts, originals } = await readArchive(page)
  expect([items, texts]).toEqual([[], []])
  expect(originals).toMatchObject([{ via }])
  expect(originals[0]?.itemId).toMatch(/^unread:/u)
}

test('an empty paste says so', async ({ cuttings }) => {
  await paste(cuttings, ' \n ')
  await expect(new Library(cuttings.page).notices.getByText(/nothing|no text|empty/iu)).toBeVisible()
  await nothingSaved(cuttings)
})

test('an image on the clipboard says so', async ({ cuttings }) => {
  await cuttings.app.evaluate(({ clipboard, nativeImage }, url) => {
    const board = clipboard as unknown as OlderClipboard
    board.clear()
    board.writeImage(nativeImage.createFromDataURL(url))
  }, png)
  await cuttings.page.keyboard.press('Control+v')
  await expect(new Library(cuttings.page).notices.getByText(/image|picture/iu)).toBeVisible()
  await nothingSaved(cuttings)
})

test('20 MB of text are refused with the limit', async ({ cuttings }) => {
  await dropFile(cuttings.page, 'long.txt', 'All work and no play. ', 1_000_000)
  const { page } = cuttings
  await expect(page.getByText(/long\.txt/u).first()).toBeVisible()
  await expect(page.getByText(/10 M(i)?B/u).first()).toBeVisible()
  await expect(new Library(page).notices).toContainText('kept under “Could not read”')
  await onlyUnread(cuttings, 'file')
})

test('binary data with a text name are told apart', async ({ cuttings }) => {
  await dropFile(
    cuttings.page,
    'notes.txt',
    '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0000',
  )
  const form = new ClipForm(cuttings.page)
  await expect(form.problem).toContainText(/image|PNG|picture/iu)
  await form.dialog.getByRole('button', { name: 'Do not keep it' }).click()
  await expect(form.dialog).toBeHidden()
  await nothingSaved(cuttings)
})

test('what the form cannot read goes to what could not be read, by keyboard, and can be tried again', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await dropFile(page, 'notes.txt', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0000')
  const form = new ClipForm(page)
  await expect(form.problem).toBeVisible()
  const close = form.dialog.getByRole('button', { name: 'Close', exact: true }).last()
  await expect(close).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form.dialog).toBeHidden()
  const imports = new Imports(page)
  await imports.openUnread()
  await expect(imports.unread).toContainText('notes.txt')
  await imports.unread.getByRole('button', { name: 'Try notes.txt again' }).press('Enter')
  await expect(form.problem).toBeVisible()
  // It is there already, and stays there once.
  await expect(close).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form.dialog).toBeHidden()
  await onlyUnread(cuttings, 'file')
})

test('a zip of which a part could not be read is tried again as what is in it', async ({ cuttings }) => {
  const { page } = cuttings
  const article = (title: string) => strToU8(`${title}\n\nThe harbour was closed.`)
  const zip = Buffer.from(zipSync({ 'One.txt': article('One'), 'Two.txt': article('Two') }, { level: 0 }))
  // Damaged: its check sum tells.
  zip[zip.indexOf('The harbour')] = 0x58
  await dropFile(page, 'two.zip', zip.toString('latin1'))
  const form = new ClipForm(page)
  const library = new Library(page)
  await expect(library.notices).toContainText('“two.zip/One.txt” is damaged')
  await expect(form.field('Title')).toHaveValue('Two')
  await form.saveByKey()
  await library.closeNotices()
  const imports = new Imports(page)
  await imports.openUnread()
  await imports.unread.getByRole('button', { name: 'Try two.zip again' }).press('Enter')
  await expect(form.dialog).toContainText('This is already in the archive, byte for byte')
  await expect(form.field('Title')).toHaveValue('Two')
  await expect(library.notices).toContainText('“two.zip/One.txt” is damaged')
})

test('a file that vanished before it was read', async ({ cuttings }) => {
  const { app, page, dataFolder } = cuttings
  await app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    },
    join(dataFolder, 'gone.txt'),
  )
  await page.keyboard.press('Control+o')
  await expect(page.getByText(/gone\.txt/u).first()).toBeVisible()
  await nothingSaved(cuttings)
})

test('what is not saved is asked about, and then gone without a trace', async ({ cuttings }) => {
  const { page } = cuttings
  await paste(cuttings, 'date 2024-05-06\n\nThe harbour was closed on Monday, the mayor said.')
  const form = new ClipForm(page)
  await expect(form.field('Date')).toHaveValue('2024-05-06')
  await form.field('Source').fill('The Harbour Times')
  await page.keyboard.press('Escape')
  const question = page.getByRole('alertdialog')
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(form.field('Source')).toHaveValue('The Harbour Times')
  await form.dialog.getByRole('button', { name: 'Cancel' }).click()
  await question.getByRole('button').last().click()
  await expect(form.dialog).toBeHidden()
  await nothingSaved(cuttings)
})
