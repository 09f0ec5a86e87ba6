import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { makeTemporaryFolder } from '../scripts/lib/unprivileged-user.mjs'
import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { answerSaveDialog } from './support/answer-save-dialog'
import { dropFile } from './support/drop-file'
import { expect, test } from './support/launch-app'
import { readArchive } from './support/read-archive'

const article = (title: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${`<p>The ${title} story was told on Monday, the mayor said, and nobody in town had heard of it before. </p>`.repeat(5)}</body></html>`

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

test('a zip of articles is saved at once, with a report of each, and undone in one step', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  const form = new ClipForm(page)
  await library.ready()
  const names = Array.from({ length: 4 }, (_, index) => `Article ${String(index)}`)
  const files = Object.fromEntries(
    names.map((name, index) => [`2019/${String(index)}.html`, strToU8(article(name))]),
  )
  const zip = zipSync({
    ...files,
    '2019/copy.html': files['2019/0.html'] ?? strToU8(''),
    'z-empty.txt': strToU8(' '),
    'style.css': strToU8('p {}'),
  })
  await dropFile(page, 'clips.zip', latin(zip))
  await expect(form.dialog).toContainText('1 of 6')
  await expect(library.notices).toContainText('1 file is left out of “clips.zip”')
  await form.dialog.getByRole('button', { name: 'Save all 6' }).click()
  const report = page.getByRole('dialog', { name: '4 of 6 saved' })
  await expect(report).toBeVisible({ timeout: 30_000 })
  await expect(report.getByRole('row', { name: /copy\.html.*Here already/u })).toBeVisible()
  await expect(report.getByRole('row', { name: /z-empty\.txt.*Could not be read/u })).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('report.png') })

  const target = await answerSaveDialog(cuttings, 'report.csv')
  await report.getByRole('button', { name: 'Save the report (CSV)…' }).click()
  await expect.poll(() => readIfThere(target)).toContain('clips.zip/2019/copy.html,Here already')

  await report.getByRole('button', { name: 'Leave the other 1' }).click()
  await expect(report).toBeHidden()
  await expect(form.dialog).toBeHidden()
  const reopened = await cuttings.relaunch()
  await new Library(reopened).ready()
  const { items, originals } = await readArchive(reopened)
  expect(items.map(({ title }) => title).sort()).toEqual(names)
  // What could not be read is kept beside them.
  expect(originals.filter(({ itemId }) => itemId.startsWith('unread:'))).toHaveLength(1)
  expect(originals).toHaveLength(5)
})

test('a zip is what is in it whatever it is called, news items of agencies too; a page is one by its bytes', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const form = new ClipForm(page)
  await new Library(page).ready()
  const ninjs = JSON.stringify({
    uri: 'urn:x',
    headline: 'Storm takes pier',
    body_text: 'The pier was taken on Monday, the mayor said, by the storm of the night.',
  })
  const zip = zipSync({
    'data.json': strToU8('{}'),
    'page.txt': strToU8(article('A page')),
    'wire.json': strToU8(ninjs),
  })
  await dropFile(page, 'download', latin(zip))
  await expect(form.dialog).toContainText('1 of 2')
  await expect(form.dialog).toContainText('HTML')
  await expect(form.field('Title')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(form.field('Title')).toHaveValue('Storm takes pier')
  await expect(form.dialog).toContainText('news item (ninjs)')
  await form.saveByKey()
  const { items } = await readArchive(page)
  expect(items.map(({ title }) => title).sort()).toEqual(['A page', 'Storm takes pier'])
})

test('a folder is opened by keyboard, and all of it can go to the trash and back in one step', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const folder = makeTemporaryFolder('cuttings-clips-')
  try {
    mkdirSync(join(folder, 'inner'))
    // The app runs as another user.
    chmodSync(join(folder, 'inner'), 0o755)
    for (let index = 0; index < 10; index += 1)
      writeFileSync(join(folder, 'inner', `${String(index)}.html`), article(`Story ${String(index)}`))
    const form = new ClipForm(page)
    await new Library(page).ready()
    await page.keyboard.press('Control+Shift+p')
    await page.keyboard.type('open a folder')
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(folder)
    await expect(form.dialog).toContainText('1 of 10')
    await form.dialog.getByRole('button', { name: 'Save all 10' }).click()
    const report = page.getByRole('dialog', { name: '10 of 10 saved' })
    await expect(report).toBeVisible({ timeout: 45_000 })
    await report.getByRole('button', { name: 'Move all 10 to the trash' }).click()
    const trashed = async () => (await readArchive(page)).items.filter(({ trashed: at }) => at > 0).length
    await expect.poll(trashed).toBe(10)
    await page.keyboard.press('Control+z')
    await expect.poll(trashed).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
