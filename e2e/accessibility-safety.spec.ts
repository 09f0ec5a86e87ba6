import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Library } from './pages/library'
import { Verification } from './pages/verification'
import { expect, test } from './support/launch-app'

async function check(page: Page, screen: string): Promise<void> {
  // The other mode opens a page of its own, which an Electron window cannot.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  expect(found, screen).toEqual([])
}

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing on history and verification in a small window, ${scheme}`, async ({ cuttings }) => {
    test.setTimeout(400_000)
    const { page } = cuttings
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    const library = new Library(page)
    await library.ready()
    await page.getByRole('button', { name: 'Add the sample article' }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(library.item(/foreign secretary/u)).toBeVisible()
    await library.item(/foreign secretary/u).click()
    await page.keyboard.press('Control+Shift+P')
    await page.getByRole('combobox', { name: 'Find a command' }).fill('history of the art')
    await page.keyboard.press('Enter')
    await cuttings.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.setSize(800, 600)
    })
    await expect(page.getByText('Came into the archive')).toBeVisible()
    await page.screenshot({ path: test.info().outputPath('history.png') })
    await check(page, 'history')
    await page.keyboard.press('Escape')
    const verification = new Verification(page)
    await verification.open()
    await verification.press('Verify')
    await expect(verification.dialog.getByText(/^All is well/u)).toBeVisible()
    await page.screenshot({ path: test.info().outputPath('verify.png') })
    await check(page, 'verification')
  })
