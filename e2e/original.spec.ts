import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { dropFile } from './support/drop-file'
import { expect, test } from './support/launch-app'
import { paste } from './support/paste'

const sentence =
  'The harbour was closed on Monday, the mayor said, after a storm had taken the eastern pier. '
/** A page that would like to run, to load and to look like something. */
const html = `<html><head><title>Harbour closed</title><style>h1 { color: rgb(1, 2, 3) }</style>
<script>document.title = 'ran'</script></head>
<body onload="document.title = 'ran'"><h1>Harbour closed</h1>${`<p>${sentence.repeat(2)}</p>`.repeat(4)}
<img src="https://tracker.example/pixel.png"><a href="https://post.example/">More</a></body></html>`
const mhtml = [
  'Snapshot-Content-Location: https://post.example/harbour',
  'Subject: Harbour closed',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="b"',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  html,
  '--b--',
].join('\r\n')

// What the policy of the page refuses is said in its console.
test.use({ expectedErrors: [/Content Security Policy|sandbox/iu] })

/** Keys of the test tool do not come by the engine's own way of keys, where Escape is heard. */
async function closeByKey(app: ElectronApplication, shown: Page, title: string): Promise<void> {
  const closing = shown.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }, start) => {
    const found = BrowserWindow.getAllWindows().find((window) => window.getTitle().startsWith(start))
    found?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Escape' })
  }, title)
  await closing
}

const half = (page: Page) => page.evaluate(() => window.innerWidth / 2)

async function rightEdge(part: Locator): Promise<number> {
  const { x, width } = (await part.boundingBox()) ?? { x: 0, width: 0 }
  return x + width
}

/** How far the window of the page reaches over this part of the archive's window, in CSS pixels. */
async function overlap(app: ElectronApplication, page: Page, part: Locator): Promise<number> {
  const shown = await app.evaluate(({ BrowserWindow }) => {
    const pages = BrowserWindow.getAllWindows().flatMap((window) => {
      const parent = window.getParentWindow()
      return parent === null ? [] : [window.getBounds().x - parent.getContentBounds().x]
    })
    return pages[0] ?? 0
  })
  await expect(part).toBeInViewport({ ratio: 1 })
  await page.screenshot({ path: test.info().outputPath('beside.png') })
  return Math.max(0, (await rightEdge(part)) - shown)
}

for (const [name, content] of [
  ['harbour.html', html],
  ['harbour.mhtml', mhtml],
] as const) {
  test(`${name}: the original page is one key away, looks as it did, and neither runs nor loads`, async ({
    cuttings,
  }) => {
    const { app, page } = cuttings
    await new Library(page).ready()
    await dropFile(page, name, content)
    const form = new ClipForm(page)
    await expect(form.field('Title')).toHaveValue('Harbour closed')
    // Beside the text that was read of it, before anything is saved.
    const coming = app.waitForEvent('window')
    await form.dialog.getByRole('button', { name: 'Show the page' }).press('Enter')
    const came = await coming
    await expect(came.getByRole('heading', { name: 'Harbour closed' })).toHaveCSS('color', 'rgb(1, 2, 3)')
    const text = form.dialog.getByRole('region', { name: 'Beginning of the text' })
    await expect.poll(() => overlap(app, page, text)).toBe(0)
    await closeByKey(app, came, 'What came in')
    // The form has the whole window again.
    await expect.poll(async () => rightEdge(form.dialog)).toBeGreaterThan(await half(page))
    await form.save()
    await expect(new Reader(page).text).toContainText('The harbour was closed')

    const opening = app.waitForEvent('window')
    await page.keyboard.press('Control+Shift+O')
    const original = await opening
    await expect(original.getByRole('heading', { name: 'Harbour closed' })).toHaveCSS('color', 'rgb(1, 2, 3)')
    expect(await original.title()).toBe('Harbour closed')
    await closeByKey(app, original, 'The original')

    await page.keyboard.press('Control+Shift+P')
    await page.keyboard.type('source of the original')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'The original' })
    await expect(dialog.getByRole('region', { name: 'Source' })).toContainText('tracker.example')
  })
}

test('in a small window, where the list stands alone, the original is shown when it is asked for', async ({
  cuttings,
}) => {
  const { app, page } = cuttings
  const library = new Library(page)
  await library.ready()
  await paste(cuttings, 'The harbour was closed\n\nThe mayor said it would open again in May.')
  await new ClipForm(page).save()
  await library.item(/The harbour was closed/u).click()
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.setSize(800, 600)
  })
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(800)
  await expect(page.getByRole('option', { name: /The harbour was closed/u })).toBeVisible()
  await page.keyboard.press('Control+Shift+O')
  await expect(page.getByRole('dialog', { name: 'The original' })).toBeVisible()
})
