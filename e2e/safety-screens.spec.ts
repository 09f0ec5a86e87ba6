import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { holdWrites } from './support/hold-writes'
import { expect, test, type LaunchedApp } from './support/launch-app'

const chains = join(import.meta.dirname, '..', 'src', 'store', 'stamp', 'fixtures', 'chains.json')
const passphrase = 'vier Wörter für später'

/** In a small window: axe finds nothing, and nothing stands beyond its sides. A picture of it is kept. */
async function look({ app, page }: LaunchedApp, screen: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.setSize(800, 600)
  })
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(800)
  await page.screenshot({ path: test.info().outputPath(`${screen}.png`) })
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll('[role$=dialog] button, [role$=dialog] input, form button')].flatMap(
      (control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect()
        const isLost = left < 0 || right > innerWidth || top < 0 || bottom > innerHeight
        return isLost ? [control.outerHTML.slice(0, 120)] : []
      },
    ),
  )
  expect(lost, screen).toEqual([])
  // The other mode opens a page of its own, which an Electron window cannot.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  expect(found, screen).toEqual([])
}

async function timeStamp(cuttings: LaunchedApp): Promise<void> {
  const { page } = cuttings
  await new Library(page).item(/foreign secretary/u).click()
  await page.keyboard.press('Control+Shift+O')
  const original = page.getByRole('dialog', { name: 'The original' })
  const ask = original.getByRole('button', { name: 'Time-stamp…' })
  await expect(ask).toBeEnabled()
  await look(cuttings, 'original')
  await ask.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Time-stamp', exact: true })
  await dialog.getByRole('textbox', { name: 'Server' }).fill('http://127.0.0.1:1/')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('in your own network')
  await look(cuttings, 'time-stamp')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(original).toBeHidden()
}

/** Named from the command palette, by one that is none and one that is. */
async function authorities(cuttings: LaunchedApp): Promise<void> {
  const { page } = cuttings
  await page.keyboard.press('Control+Shift+P')
  await page.getByRole('combobox', { name: 'Find a command' }).fill('authorities of')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Authorities of time-stamps' })
  const { pem } = JSON.parse(readFileSync(chains, 'utf8')) as { pem: string }
  for (const content of [pem, 'none']) {
    const chosen = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Add a certificate…' }).press('Enter')
    const file = { name: 'authorities.pem', mimeType: 'application/x-pem-file', buffer: Buffer.from(content) }
    await (await chosen).setFiles(file)
    // Each shows what came of it before the next one is chosen.
    await expect(
      content === pem ? dialog.getByRole('listitem').nth(1) : dialog.getByRole('alert'),
    ).toBeVisible()
  }
  await look(cuttings, 'authorities')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

/** A window that is asked to close, and is long in saving. */
async function finishing(cuttings: LaunchedApp): Promise<void> {
  const { app, page } = cuttings
  const letGo = await holdWrites(page)
  await new Reader(page).text.focus()
  await page.keyboard.press('s')
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.close()
  })
  const dialog = page.getByRole('dialog', { name: 'Finishing what was begun' })
  await expect(dialog.getByRole('status')).toHaveText(/^Saving a change/u)
  await look(cuttings, 'finishing')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await letGo()
}

async function lock(cuttings: LaunchedApp): Promise<void> {
  const { page } = cuttings
  await page.keyboard.press('Control+Alt+L')
  const dialog = page.getByRole('dialog', { name: 'Passphrase and lock' })
  const field = dialog.getByRole('textbox', { name: 'Passphrase' })
  await field.fill(passphrase)
  await look(cuttings, 'passphrase')
  await dialog.getByRole('textbox', { name: 'Once more' }).fill(passphrase)
  await dialog.getByRole('button', { name: 'Set the passphrase' }).press('Enter')
  await expect(new Library(page).notices.getByText(/^The passphrase is set\./u)).toBeVisible()
  await page.keyboard.press('Control+Alt+L')
  await expect(page.getByRole('heading', { name: 'Cuttings is locked' })).toBeVisible()
}

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing on what keeps the archive safe, in a small window, ${scheme}`, async ({
    cuttings,
  }) => {
    // Each guess at a passphrase is costly by design.
    test.setTimeout(400_000)
    const calm = () => cuttings.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await calm()
    const library = new Library(cuttings.page)
    await library.ready()
    await library.addSample()
    await timeStamp(cuttings)
    await authorities(cuttings)
    await finishing(cuttings)
    await lock(cuttings)
    await cuttings.relaunch()
    await calm()
    await expect(cuttings.page.getByRole('heading', { name: 'Cuttings is locked' })).toBeVisible()
    await cuttings.page.getByRole('textbox', { name: 'Passphrase' }).fill('another one')
    await cuttings.page.keyboard.press('Enter')
    await expect(cuttings.page.getByText('That is not the passphrase.')).toBeVisible()
    await look(cuttings, 'locked')
    await cuttings.quit()
    // The archive is gone, and with it the record of the passphrase.
    rmSync(join(cuttings.dataFolder, 'profile', 'IndexedDB'), { recursive: true })
    rmSync(join(cuttings.dataFolder, 'lock.json'))
    await cuttings.relaunch()
    await calm()
    await expect(cuttings.page.getByText(/is encrypted: what it holds can be seen/u)).toBeVisible()
    await look(cuttings, 'recovery')
    await cuttings.page.getByRole('button', { name: 'Give the passphrase…' }).press('Enter')
    await cuttings.page.getByRole('textbox', { name: 'Its passphrase' }).fill('another one')
    await look(cuttings, 'recovery-passphrase')
  })
