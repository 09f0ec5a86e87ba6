import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Locator } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { makeTemporaryFolder } from '../scripts/lib/unprivileged-user.mjs'
import { ClipForm } from './pages/clip-form'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { LinkDialog } from './pages/link-dialog'
import { Reader } from './pages/reader'
import { dropFile } from './support/drop-file'
import { expect, test } from './support/launch-with-site'
import { makePng } from './support/make-png'
import { readArchive } from './support/read-archive'

test.describe.configure({ timeout: 300_000 })

test('the pictures of a captured article are kept, stand in their places and are there without the site', async ({
  cuttings,
  site,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  await new Library(page).ready()
  await new LinkDialog(page).capture(`${site.origin}/gallery`)
  const form = new ClipForm(page)
  await expect(form.field('Title')).toHaveValue('The harbour in pictures')
  await expect(form.dialog.getByText(/· 4 pictures ·/u)).toBeVisible()
  await form.save()
  await site.close()

  const images = reader.text.getByRole('img')
  const names = ['The harbour from the east', 'The pier', 'The boats', 'The lighthouse']
  for (const [at, name] of names.entries()) await expect(images.nth(at)).toHaveAttribute('alt', name)
  await expect
    .poll(() => images.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth)))
    .toEqual([1600, expect.any(Number), 640, 2000])
  await expect(reader.text.getByText('The harbour on Monday. Photo: Jane Doe')).toBeVisible()

  // Marks count in the words alone.
  await reader.select('Second paragraph')
  await page.keyboard.press('1')
  await reader.tab('Marks')
  await expect(reader.panel.getByText('Second paragraph')).toBeVisible()

  await page.keyboard.press('ControlOrMeta+Comma')
  await page.getByText('Show the pictures of articles').click()
  await expect(images).toHaveCount(0)
  await page.getByText('Show the pictures of articles').click()
  await page.getByText('Keep those of new articles').click()
  await page.keyboard.press('Escape')
  await expect(images).toHaveCount(4)
})

test('a picture that loads only when it is looked at is waited for as long as it comes', async ({
  cuttings,
  site,
}) => {
  const { page } = cuttings
  await new Library(page).ready()
  await new LinkDialog(page).capture(`${site.origin}/slow-picture`)
  const form = new ClipForm(page)
  await expect(form.field('Title')).toHaveValue('Slowly it comes', { timeout: 120_000 })
  await expect(form.dialog.getByText(/· 1 picture ·/u)).toBeVisible()
  await expect(form.dialog.getByText(/Not all parts/u)).toBeHidden()
})

/** One record of a WARC: what a server answered. */
function response(url: string, type: string, body: Buffer): Buffer {
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`), body])
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-10-29T16:30:11Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${String(block.length)}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

test('a web archive is reviewed page by page, and each comes in with its pictures and its records', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const imports = new Imports(page)
  const reader = new Reader(page)
  await new Library(page).ready()
  const article = (name: string) =>
    Buffer.from(
      `<html lang="en"><head><title>${name}</title></head><body><article><h1>${name}</h1><p>${'The harbour was closed on Monday, the mayor said. '.repeat(8)}</p><img src="/pier.png" alt="The pier of ${name}"><p>${'The eastern pier had been taken by a storm. '.repeat(8)}</p></article></body></html>`,
    )
  const warc = [
    response('https://news.example/one', 'text/html', article('The first page')),
    response('https://news.example/pier.png', 'image/png', makePng(600, 300, [20, 90, 160])),
    response(
      'https://news.example/two',
      'text/html',
      Buffer.from(
        article('The second page')
          .toString()
          .replace(/eastern/gu, 'western'),
      ),
    ),
  ].map((record) => gzipSync(record))
  await dropFile(page, 'crawl.warc.gz', Buffer.concat(warc).toString('latin1'))
  await expect(imports.review).toContainText('is a web archive (WARC) with 2 records')
  await imports.start()
  await expect(imports.row(/Added.*The second page/u)).toBeVisible({ timeout: 30_000 })
  await imports
    .row(/The first page/u)
    .getByRole('button', { name: 'The first page' })
    .click()
  const image = reader.text.getByRole('img', { name: 'The pier of The first page' })
  await expect(image).toBeVisible()
  await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(600)
})

test('pages of a folder that comes in as an import have the pictures that a browser put beside them', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const imports = new Imports(page)
  const reader = new Reader(page)
  await new Library(page).ready()
  const saved = (number: number) =>
    `<html><head><title>Page ${String(number)}</title></head><body><article><h1>Page ${String(number)}</h1><p>${`The harbour was closed on day ${String(number)}, the mayor said. `.repeat(8)}</p><img src="./Page%20${String(number)}_files/pier.png" alt="The pier"><p>${'The eastern pier had been taken by a storm. '.repeat(8)}</p></article></body></html>`
  const pages = Array.from({ length: 20 }, (_, n) => [`Page ${String(n)}.html`, strToU8(saved(n))] as const)
  const zip = zipSync({
    ...Object.fromEntries(pages),
    'Page 7_files/pier.png': new Uint8Array(makePng(600, 300, [20, 90, 160])),
  })
  await dropFile(page, 'saved.zip', Buffer.from(zip).toString('latin1'))
  await expect(imports.review).toContainText('20')
  await imports.start()
  await imports
    .row(/Page 7/u)
    .getByRole('button', { name: 'Page 7' })
    .click({ timeout: 60_000 })
  const image = reader.text.getByRole('img', { name: 'The pier' })
  await expect(image).toBeVisible()
  await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(600)
})

test('a page that is opened through the dialog comes with the pictures that a browser put beside it', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const folder = makeTemporaryFolder('cuttings-saved-')
  try {
    const parts = join(folder, 'Harbour_files')
    mkdirSync(parts)
    // The app runs as another user.
    chmodSync(parts, 0o755)
    const path = join(folder, 'Harbour.html')
    writeFileSync(
      path,
      `<html><head><title>Harbour</title></head><body><article><h1>Harbour</h1><p>${'The harbour was closed on Monday, the mayor said. '.repeat(8)}</p><img src="./Harbour_files/pier.png" alt="The pier"><p>${'The eastern pier had been taken by a storm. '.repeat(8)}</p></article></body></html>`,
    )
    writeFileSync(join(parts, 'pier.png'), makePng(600, 300, [20, 90, 160]))
    await new Library(page).ready()
    await cuttings.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    }, path)
    await page.keyboard.press('Control+o')
    const form = new ClipForm(page)
    await expect(form.dialog.getByText(/· 1 picture ·/u)).toBeVisible()
    await form.saveByKey()
    const image = new Reader(page).text.getByRole('img', { name: 'The pier' })
    await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(600)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** By keyboard alone, from the first block on. */
async function goToBlock(dialog: Locator, words: RegExp): Promise<void> {
  const list = dialog.getByRole('listbox', { name: 'The page' })
  await expect(list).toBeFocused()
  await list.press('Home')
  const active = list.locator('[data-active=true]')
  for (let steps = 0; steps < 40 && !words.test(await active.innerText()); steps += 1)
    await list.press('ArrowDown')
  await expect(active).toHaveText(words)
}

test('more or less of the page: blocks are taken in and out by keys, marks follow, pictures stay, undo takes it back', async ({
  cuttings,
  site,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  await new Library(page).ready()
  await new LinkDialog(page).capture(`${site.origin}/gallery`)
  await new ClipForm(page).save()
  await reader.select('Second paragraph')
  await page.keyboard.press('1')
  await reader.select('Third paragraph')
  await page.keyboard.press('2')
  await reader.tab('Versions')
  await reader.panel.getByRole('button', { name: 'More or less of the page…' }).click()
  const dialog = page.getByRole('dialog', { name: 'More or less of the page' })
  const block = (name: RegExp) => dialog.getByRole('option', { name })
  await expect(block(/^Second paragraph/u)).toHaveAttribute('aria-selected', 'true')
  await expect(block(/^Read this too/u)).toHaveAttribute('aria-selected', 'false')
  const save = dialog.getByRole('button', { name: 'Save new version' })
  await expect(save).toBeDisabled()

  // In with what is beside the article, out with what a mark stands in.
  await block(/^Read this too/u).click()
  await goToBlock(dialog, /^Third paragraph/u)
  await page.keyboard.press('Space')
  await expect(dialog.getByRole('region', { name: 'The text as it will be' })).not.toContainText(
    'Third paragraph',
  )
  await expect(dialog.getByRole('status')).toContainText('1 without a certain place')
  await save.click()
  await expect(dialog).toBeHidden()
  await expect(reader.text).toContainText('Read this too')
  await expect(reader.text).not.toContainText('Third paragraph')
  // The one beside what was taken in has come with it, without words for those who do not see it.
  await expect(reader.text.getByRole('img')).toHaveCount(4)
  await expect(reader.text.locator('img[alt=""]')).toHaveCount(1)
  await expect.poll(async () => (await reader.painted())['highlight-yellow']).toEqual(['Second paragraph'])

  await page.keyboard.press('ControlOrMeta+z')
  await expect(reader.text).toContainText('Third paragraph')
  await expect(reader.text).not.toContainText('Read this too')
  await expect(reader.text.locator('img[alt=""]')).toHaveCount(0)
})

test('blocks of a page are taken into its text and out of it before it is saved', async ({
  cuttings,
  site,
}) => {
  const { page } = cuttings
  const form = new ClipForm(page)
  const reader = new Reader(page)
  await new Library(page).ready()
  await new LinkDialog(page).capture(`${site.origin}/gallery`)
  await form.field('Source').fill('The Harbour Times')
  await form.dialog.getByRole('button', { name: 'More or less of the page…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'More or less of the page' })
  const block = (name: RegExp) => dialog.getByRole('option', { name })
  const take = dialog.getByRole('button', { name: 'Take this text' })
  await expect(block(/^Read this too/u)).toHaveAttribute('aria-selected', 'false')
  await expect(take).toBeDisabled()
  await goToBlock(dialog, /^Read this too/u)
  await page.keyboard.press('Space')
  await block(/^Third paragraph/u).click()
  await take.click()
  await expect(dialog).toBeHidden()
  const text = form.dialog.getByRole('region', { name: 'Beginning of the text' })
  await expect(text).toContainText('Read this too')
  await expect(text).not.toContainText('Third paragraph')
  await expect(form.field('Source')).toHaveValue('The Harbour Times')
  await form.save()
  await expect(reader.text).toContainText('Read this too')
  await expect(reader.text).not.toContainText('Third paragraph')
  await expect(reader.text.getByRole('img')).toHaveCount(4)
  await expect(reader.text.locator('img[alt=""]')).toHaveCount(1)
  const { texts } = await readArchive(page)
  expect(texts).toHaveLength(1)
})
