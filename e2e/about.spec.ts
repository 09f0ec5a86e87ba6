import { Library } from './pages/library'
import { expect, test } from './support/launch-app'

test('About shows versions and licences, and opens the folder of the archive', async ({ cuttings }) => {
  const { app, page, dataFolder } = cuttings
  await app.evaluate(({ shell }) => {
    shell.openPath = (path) => {
      process.env['OPENED'] = path
      return Promise.resolve('')
    }
  })
  await new Library(page).ready()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: /About Cuttings/u }).click()
  const dialog = page.getByRole('dialog', { name: 'About Cuttings' })
  await expect(dialog.getByText(/^Chromium \d/u)).toBeVisible()
  await expect(dialog.getByRole('list', { name: 'Licences' })).toContainText('dexie')
  await dialog.getByRole('button', { name: 'Open the folder of your archive' }).click()
  await expect.poll(() => app.evaluate(() => process.env['OPENED'])).toBe(dataFolder)
})
