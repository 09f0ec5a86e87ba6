import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
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
  await cuttings.page.keyboard.press('Control+Enter')
  await expect(form.dialog).toBeHidden()
  await new Library(await cuttings.relaunch()).ready()
  const { items, texts, originals } = await readArchive(cuttings.page)
  expect(items).toMatchObject([{ title: 'Harbour closed', url: 'https://post.example/harbour' }])
  expect(texts).toMatchObject([{ text: expect.not.stringContaining('Home') as unknown }])
  expect(originals).toMatchObject([{ mediaType: 'multipart/related', size: mhtml.length }])
})
