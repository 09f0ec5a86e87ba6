import { readFileSync } from 'node:fs'
import { zipPackage } from '@/formats/package/zip-package'
import { column, makePdf } from '@/formats/pdf/make-pdf.fixture'
import { makeWebarchive } from '@/formats/webarchive/make-webarchive.fixture'
import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { answerSaveDialog } from './support/answer-save-dialog'
import { dropFile } from './support/drop-file'
import { expect, test } from './support/launch-app'
import { readArchive } from './support/read-archive'

const sentence =
  'The harbour was closed on Monday, the mayor said, after a storm had taken the eastern pier. '
const html = `<html><head><title>Harbour closed</title></head><body><nav><a href="/">Home</a></nav><h1>Harbour closed</h1>${`<p>${sentence.repeat(2)}</p>`.repeat(4)}</body></html>`
const mhtml = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://post.example/harbour',
  'Subject: Harbour closed',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="b"',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  html,
  '--b',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--b--',
].join('\r\n')

test('a page that a browser saved as one file is clipped with its address, and kept whole', async ({
  cuttings,
}) => {
  await new Library(cuttings.page).ready()
  await dropFile(cuttings.page, 'harbour.mhtml', mhtml)
  const form = new ClipForm(cuttings.page)
  await expect(form.field('Title')).toHaveValue('Harbour closed')
  await expect(form.field('Address (URL)')).toHaveValue('https://post.example/harbour')
  await expect(form.dialog.getByText('saved page (MHTML)')).toBeVisible()
  await cuttings.page.screenshot({ path: test.info().outputPath('form.png') })
  await form.saveByKey()
  await new Library(await cuttings.relaunch()).ready()
  const { items, texts, originals } = await readArchive(cuttings.page)
  expect(items).toMatchObject([{ title: 'Harbour closed', url: 'https://post.example/harbour' }])
  expect(texts).toMatchObject([{ text: expect.not.stringContaining('Home') as unknown }])
  expect(originals).toMatchObject([{ mediaType: 'multipart/related', size: mhtml.length }])
})

test('a PDF is clipped by its text layer, kept whole, and handed out as it came in; a scan is told', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await new Library(page).ready()
  const form = new ClipForm(page)
  await dropFile(page, 'scan.pdf', latin(makePdf([[]])))
  await expect(form.dialog.getByRole('alert')).toContainText('without a text layer')
  await page.keyboard.press('Escape')
  await expect(form.dialog).toBeHidden()

  const words = column(
    ['The harbour was closed on Monday, the mayor', 'said, after a storm had taken the pier.'],
    720,
  )
  const pdf = makePdf([[{ text: 'Harbour closed', x: 72, y: 760, size: 22 }, ...words]], {
    Author: 'Jane Doe',
  })
  await dropFile(page, 'harbour.pdf', latin(pdf))
  await expect(form.field('Title')).toHaveValue('Harbour closed')
  await expect(form.field('Authors')).toHaveValue('Jane Doe')
  await expect(form.dialog.getByRole('region', { name: 'Beginning of the text' })).toHaveText(
    'The harbour was closed on Monday, the mayor said, after a storm had taken the pier.',
  )
  await page.screenshot({ path: test.info().outputPath('pdf.png') })
  await form.saveByKey()
  const copy = await answerSaveDialog(cuttings, 'copy.pdf')
  await page.keyboard.press('Control+Shift+O')
  const dialog = page.getByRole('dialog', { name: 'The original' })
  await expect(dialog.getByRole('status')).toContainText('Verified')
  await expect(dialog.getByRole('region', { name: 'Source' })).toHaveCount(0)
  await page.screenshot({ path: test.info().outputPath('original.png') })
  await dialog.getByRole('button', { name: 'Save a copy…' }).click()
  await expect(new Library(page).notices).toContainText('Saved the original')
  expect(Buffer.compare(readFileSync(copy), pdf)).toBe(0)
})

/** A code unit for each byte. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

test('a Word document, a webarchive and news items of agencies are clipped like any file', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await new Library(page).ready()
  const form = new ClipForm(page)
  const word = zipPackage([
    [
      'word/document.xml',
      new TextEncoder().encode(
        `<w:document><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Harbour closed</w:t></w:r></w:p><w:p><w:r><w:t>${sentence}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    ],
  ])
  const ninjs = {
    uri: 'urn:x',
    headline: 'Storm takes pier',
    body_html: `<p>${sentence}</p>`,
    byline: 'Jane Doe',
  }
  const g2 = `<?xml version="1.0"?><newsItem><contentMeta><headline>Ferry waits</headline></contentMeta><contentSet><inlineData contenttype="text/plain">${sentence}</inlineData></contentSet></newsItem>`
  const files = [
    ['harbour.docx', latin(word), 'Harbour closed', 'Word document', ''],
    [
      'harbour.webarchive',
      latin(makeWebarchive(html, 'https://post.example/archived')),
      'Harbour closed',
      'webarchive',
      'https://post.example/archived',
    ],
    ['wire.json', JSON.stringify(ninjs), 'Storm takes pier', 'ninjs', ''],
    ['wire.xml', g2, 'Ferry waits', 'NewsML-G2', ''],
  ] as const
  for (const [name, content, title, kind, url] of files) {
    await dropFile(page, name, content)
    await expect(form.dialog.getByText(kind)).toBeVisible()
    await expect(form.field('Title')).toHaveValue(title)
    await expect(form.dialog.getByRole('region', { name: 'Beginning of the text' })).toContainText(
      'eastern pier',
    )
    await expect(form.field('Address (URL)')).toHaveValue(url)
    await form.save()
  }
  const { originals } = await readArchive(page)
  expect(new Set(originals.map(({ mediaType }) => mediaType)).size).toBe(4)
})
