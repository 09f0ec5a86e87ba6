import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { makePdf, column } from '@/formats/pdf/make-pdf.fixture'
import { ClipForm } from './pages/clip-form'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { readArchive } from './support/read-archive'

const sentence =
  'The harbour was closed on Monday, the mayor said, after a storm had taken the eastern pier. '
const page = (title: string, words = sentence) =>
  `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://post.example/${title.toLowerCase().replaceAll(' ', '-')} \n--><head><title>${title}</title></head><body><h1>${title}</h1>${`<p>${words.repeat(2)}</p>`.repeat(4)}</body></html>`

/** Main answers the system's dialog itself, with a new folder. */
async function watchFolder({ app, dataFolder }: LaunchedApp): Promise<string> {
  const folder = join(dataFolder, '..', 'saved')
  mkdirSync(folder)
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, folder)
  return folder
}

const titles = async ({ page: window }: LaunchedApp) =>
  (await readArchive(window)).items.map(({ title }) => title).sort()

test('what is saved into the watched folder is clipped by itself, each once, also after a start; the files stay', async ({
  cuttings,
}) => {
  const library = new Library(cuttings.page)
  await library.ready()
  const folder = await watchFolder(cuttings)
  writeFileSync(join(folder, 'old.html'), page('Long ago'))
  await cuttings.page.getByRole('button', { name: 'Watch a folder' }).click()
  const dialog = cuttings.page.getByRole('dialog', { name: 'Watched folder' })
  await expect(dialog).toContainText('SingleFile')
  await cuttings.page.screenshot({ path: test.info().outputPath('help.png') })
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click()
  const question = cuttings.page.getByRole('alertdialog', { name: 'What is in the folder already' })
  await expect(question).toContainText('There is 1 file')
  await cuttings.page.screenshot({ path: test.info().outputPath('question.png') })
  await expect(question.getByRole('button', { name: 'Only new ones' })).toBeFocused()
  await cuttings.page.keyboard.press('Enter')
  await expect(dialog).toContainText(folder)
  await cuttings.page.screenshot({ path: test.info().outputPath('watching.png') })
  await cuttings.page.keyboard.press('Escape')

  // As a browser does: under another name first.
  writeFileSync(join(folder, 'one.html.crdownload'), page('First page'))
  renameSync(join(folder, 'one.html.crdownload'), join(folder, 'one.html'))
  await expect(library.notices).toContainText('Clipped “First page” from the watched folder')
  await expect(library.item(/First page/u)).toBeVisible()
  await cuttings.page.screenshot({ path: test.info().outputPath('clipped.png') })

  // The same once more, under another name, and a scan: neither is clipped, one is told.
  writeFileSync(join(folder, 'again.html'), page('First page'))
  writeFileSync(join(folder, 'scan.pdf'), makePdf([[]]))
  await expect(library.notices).toContainText('without a text layer')
  expect(await titles(cuttings)).toEqual(['First page'])

  await cuttings.quit()
  writeFileSync(
    join(folder, 'report.pdf'),
    makePdf([column([sentence], 700)], { Title: 'The harbour report' }),
  )
  const again = new Library(await cuttings.relaunch())
  await expect(again.item(/The harbour report/u)).toBeVisible()
  await expect(again.notices).not.toContainText('text layer')
  expect(await titles(cuttings)).toEqual(['First page', 'The harbour report'])
  const { originals } = await readArchive(cuttings.page)
  expect(originals.map(({ via }) => via)).toEqual(['folder', 'folder', 'folder'])
  // The scan waits where it can be tried again.
  expect(originals.filter(({ itemId }) => itemId.startsWith('unread:'))).toHaveLength(1)
  for (const name of ['old.html', 'one.html', 'again.html', 'scan.pdf', 'report.pdf'])
    expect(existsSync(join(folder, name))).toBe(true)
  expect(readFileSync(join(folder, 'one.html'), 'utf8')).toBe(page('First page'))
})

test('a page that is there already with other words is left to the person', async ({ cuttings }) => {
  const library = new Library(cuttings.page)
  await library.ready()
  const folder = await watchFolder(cuttings)
  writeFileSync(join(folder, 'a.html'), page('First page'))
  await cuttings.page.getByRole('button', { name: 'Watch a folder' }).click()
  await cuttings.page.getByRole('button', { name: 'Choose a folder…' }).click()
  await cuttings.page.getByRole('button', { name: 'Clip them too' }).click()
  await cuttings.page.keyboard.press('Escape')
  await expect(library.item(/First page/u)).toBeVisible()
  writeFileSync(
    join(folder, 'b.html'),
    page('First page', `The ferry sails again, the captain said. ${sentence}`),
  )
  await library.notices.getByRole('button', { name: 'Look at it' }).click()
  const form = new ClipForm(cuttings.page)
  await expect(form.dialog.getByRole('button', { name: 'Keep as a version…' })).toBeVisible()
  await expect(form.dialog.getByRole('button', { name: /Letters read as/u })).toBeVisible()
  await cuttings.page.keyboard.press('Escape')
  await expect(form.dialog).toBeHidden()
  expect(await titles(cuttings)).toEqual(['First page'])

  await cuttings.page.keyboard.press('Control+Shift+P')
  await expect(cuttings.page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox')).toBeFocused()
  await cuttings.page.keyboard.type('watched folder')
  await cuttings.page.keyboard.press('Enter')
  const dialog = cuttings.page.getByRole('dialog', { name: 'Watched folder' })
  await dialog.getByRole('button', { name: 'Stop watching' }).click()
  await expect(dialog.getByRole('button', { name: 'Choose a folder…' })).toBeVisible()
})

test('a file whose letters can only be guessed waits for the person, who says how they are read', async ({
  cuttings,
}) => {
  const library = new Library(cuttings.page)
  await library.ready()
  const folder = await watchFolder(cuttings)
  await cuttings.page.getByRole('button', { name: 'Watch a folder' }).click()
  await cuttings.page.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(cuttings.page.getByRole('dialog', { name: 'Watched folder' })).toContainText(folder)
  await cuttings.page.keyboard.press('Escape')
  // Cyrillic as windows-1251 has it, with nothing that says so.
  const words = 'Мост закрыт\n\nМост через реку закрыт с понедельника, сказал мэр.'
  const bytes = Buffer.from(
    words.replaceAll(/[А-я]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x350)),
    'latin1',
  )
  writeFileSync(join(folder, 'most.txt'), bytes)
  await expect(library.notices).toContainText('may have been read with wrong letters')
  expect(await titles(cuttings)).toEqual([])
  await library.notices.getByRole('button', { name: 'Look at it' }).click()
  const form = new ClipForm(cuttings.page)
  await form.dialog.getByRole('button', { name: /Letters read as/u }).click()
  await cuttings.page.getByRole('option', { name: 'Cyrillic (Windows-1251)' }).click()
  await expect(form.dialog).toContainText('Мост через реку')
  await form.save()
  await expect.poll(() => titles(cuttings)).toEqual(['Мост закрыт'])
  expect((await readArchive(cuttings.page)).originals[0]).toMatchObject({ charset: 'windows-1251' })
})

test('a news item of an agency is clipped by itself; other data is left alone', async ({ cuttings }) => {
  const { page } = cuttings
  await new Library(page).ready()
  const folder = await watchFolder(cuttings)
  await page.getByRole('button', { name: 'Watch a folder' }).click()
  await page.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(page.getByRole('dialog', { name: 'Watched folder' })).toContainText(folder)
  await page.keyboard.press('Escape')
  writeFileSync(join(folder, 'data.json'), '{"uri":"urn:x"}')
  writeFileSync(
    join(folder, 'wire.json'),
    JSON.stringify({ uri: 'urn:y', headline: 'Storm takes pier', body_text: sentence.repeat(3) }),
  )
  await expect.poll(() => titles(cuttings)).toEqual(['Storm takes pier'])
  await expect(new Library(page).notices).not.toContainText('data.json')
})

test('an export that comes into the watched folder is offered for review; a table that is none is left alone', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  const folder = await watchFolder(cuttings)
  await page.getByRole('button', { name: 'Watch a folder' }).click()
  await page.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(page.getByRole('dialog', { name: 'Watched folder' })).toContainText(folder)
  await page.keyboard.press('Escape')
  writeFileSync(join(folder, 'accounts.csv'), 'year,sum\n2024,7\n')
  const table =
    'title,url,time_added,tags,status\nQuay wall,https://news.example.com/quay,1600000000,,unread\n'
  writeFileSync(join(folder, 'pocket.zip'), zipSync({ 'pocket/part_000000.csv': strToU8(table) }))
  await expect(library.notices).toContainText('“pocket.zip” in the watched folder is an export of Pocket')
  await expect(library.notices).not.toContainText('accounts')
  expect(await titles(cuttings)).toEqual([])
  await library.notices.getByRole('button', { name: 'Review it' }).press('Enter')
  const imports = new Imports(page)
  await imports.start()
  await expect(imports.report).toHaveAccessibleName('Import from Pocket: 1 of 1 added')
  await imports.report.getByRole('button', { name: 'Done' }).click()
  expect(await titles(cuttings)).toEqual(['Quay wall'])

  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>The pier</title></head><body><p>${sentence.repeat(6)}</p></body></html>`
  const warc = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/pier\r\nWARC-Date: 2024-10-29T16:30:11Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${String(http.length)}\r\n\r\n${http}\r\n\r\n`
  writeFileSync(join(folder, 'crawl.wacz'), zipSync({ 'archive/data.warc.gz': gzipSync(strToU8(warc)) }))
  await expect(library.notices).toContainText('“crawl.wacz” in the watched folder is a web archive (WARC)')
  await library.notices.getByRole('button', { name: 'Review it' }).press('Enter')
  await expect(imports.review).toContainText('1 record')
})
