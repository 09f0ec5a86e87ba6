import type { Page } from '@playwright/test'
import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { dropFile } from './support/drop-file'
import { expect, test, type LaunchedApp } from './support/launch-app'

const sentence =
  'The harbour was closed on Monday, the mayor said, after a storm had taken the eastern pier. '
const article = (title: string, body = `<p>${sentence.repeat(2)}</p>`.repeat(4)) =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`

const isExtractor = (page: Page) => page.url().startsWith('app://extractor/')
const extractors = ({ app }: LaunchedApp) => app.windows().filter(isExtractor)

test.beforeEach(async ({ cuttings }) => {
  await new Library(cuttings.page).ready()
})

test.describe(() => {
  test.use({ expectedErrors: [/Refused to connect/u] })

  test('a page is read in a process of its own, which has nothing of the app', async ({ cuttings }) => {
    expect(extractors(cuttings)).toHaveLength(0)
    await dropFile(cuttings.page, 'harbour.html', article('Harbour closed'))
    const form = new ClipForm(cuttings.page)
    await expect(form.field('Title')).toHaveValue('Harbour closed')
    // The test tool hears of the page a moment after the window has what was read there.
    await expect.poll(() => extractors(cuttings).length).toBe(1)
    const [page] = extractors(cuttings)
    const reach = await page?.evaluate(async () => ({
      bridge: 'cuttings' in window,
      node: 'process' in window || 'require' in window,
      databases: (await indexedDB.databases()).length,
      network: await fetch('https://example.org/').then(
        () => true,
        () => false,
      ),
      archive: await fetch('app://cuttings/index.html').then(
        () => true,
        () => false,
      ),
    }))
    expect(reach).toEqual({ bridge: false, node: false, databases: 0, network: false, archive: false })
    const processes = await cuttings.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getOSProcessId()),
    )
    expect(new Set(processes).size).toBe(processes.length)
  })
})

test.describe(() => {
  test.use({ expectedErrors: [/^Crashed: |ERR_FAILED|Failed to fetch/u] })

  test('a process that dies is begun anew, and the window goes on', async ({ cuttings }) => {
    const form = new ClipForm(cuttings.page)
    await dropFile(cuttings.page, 'one.html', article('First of two'))
    await expect(form.field('Title')).toHaveValue('First of two')
    await form.save()
    await cuttings.app.evaluate(({ BrowserWindow }) => {
      for (const { webContents } of BrowserWindow.getAllWindows())
        if (webContents.getURL().startsWith('app://extractor/')) webContents.forcefullyCrashRenderer()
    })
    await expect.poll(() => extractors(cuttings).length).toBe(0)
    await dropFile(cuttings.page, 'two.html', article('Second of two'))
    await expect(form.field('Title')).toHaveValue('Second of two')
    await form.save()
  })
})

test('letters that were read wrongly are read again as the person says', async ({ cuttings }) => {
  // "Городской совет" in windows-1251, which the file does not say.
  const russian = '\u00c3\u00ee\u00f0\u00ee\u00e4\u00f1\u00ea\u00ee\u00e9 \u00f1\u00ee\u00e2\u00e5\u00f2 '
  await dropFile(
    cuttings.page,
    'council.html',
    `<html><body><h1>${russian}</h1>${`<p>${russian.repeat(12)}</p>`.repeat(3)}</body></html>`,
  )
  const form = new ClipForm(cuttings.page)
  await expect(form.field('Title')).not.toHaveValue('')
  await form.dialog.getByRole('button', { name: /Letters read as/u }).click()
  await cuttings.page.getByRole('option', { name: 'Cyrillic (Windows-1251)' }).click()
  await expect(form.field('Title')).toHaveValue('Городской совет')
  await expect(form.dialog.getByRole('region', { name: 'Beginning of the text' })).toContainText('Городской')
  await form.save()
})

test('the app quits while the extractor is there', async ({ cuttings }) => {
  await dropFile(cuttings.page, 'harbour.html', article('Harbour closed'))
  await expect(new ClipForm(cuttings.page).field('Title')).toHaveValue('Harbour closed')
  await cuttings.quit()
})
