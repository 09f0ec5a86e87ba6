import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backupFolder, backupNames, Backups } from './pages/backups'
import { Library } from './pages/library'
import { expect, test } from './support/launch-app'

const passphrase = 'vier Wörter für später'

test('a passphrase locks the window, keeps what is typed, and encrypts backups, which open elsewhere with it alone', async ({
  cuttings,
}) => {
  // Each guess at a passphrase is costly by design.
  test.slow()
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  await page.keyboard.press('Control+Alt+L')
  const dialog = page.getByRole('dialog', { name: 'Passphrase and lock' })
  await dialog.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase)
  await dialog.getByRole('textbox', { name: 'Once more' }).fill(passphrase)
  await page.screenshot({ path: test.info().outputPath('passphrase.png') })
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: 'Set the passphrase' }).press('Enter')
  await expect(library.notices.getByText(/^The passphrase is set\./u)).toBeVisible()
  const backups = new Backups(page)
  await expect(backups.line).toHaveText(/^Last backup/u)
  expect(backupNames(cuttings)).toEqual([expect.stringMatching(/^cuttings-.*-full\.zip\.enc$/u)])
  const bytes = readFileSync(join(backupFolder(cuttings), backupNames(cuttings)[0] ?? ''))
  expect(bytes.subarray(0, 8).toString()).toBe('CUTSEAL1')
  expect(bytes.includes('Moscow')).toBe(false)

  // What is typed is there after the lock, and nothing is done behind it.
  await library.item(/foreign secretary/u).click()
  await page.keyboard.press('Control+I')
  const title = page.getByRole('textbox', { name: 'Title' })
  await title.fill('Half a title')
  // Keys of the menu are the system's: a test cannot press them.
  await cuttings.app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('lock')?.click()
  })
  const given = page.getByRole('textbox', { name: 'Passphrase' })
  await expect(given).toBeFocused()
  await expect(title).toBeHidden()
  await page.screenshot({ path: test.info().outputPath('locked.png') })
  await given.fill('another one')
  await page.keyboard.press('Enter')
  await expect(page.getByText('That is not the passphrase.')).toBeVisible()
  await given.fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(title).toHaveValue('Half a title')
  await page.keyboard.press('Escape')

  // At the next start it is asked for before anything is shown.
  const again = await cuttings.relaunch()
  await expect(again.getByRole('heading', { name: 'Cuttings is locked' })).toBeVisible()
  await expect(again.getByText('foreign secretary')).toHaveCount(0)
  await again.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase)
  await again.keyboard.press('Enter')
  await new Library(again).ready()

  // On another computer there is nothing but the backup, and its passphrase.
  await cuttings.quit()
  rmSync(cuttings.dataFolder, { recursive: true })
  const other = await cuttings.relaunch()
  const there = new Library(other)
  await there.ready()
  await other.getByRole('button', { name: 'Bring it in…' }).click()
  const list = new Backups(other)
  await list.dialog.getByRole('button', { name: 'Passphrase…' }).click()
  const sealed = other.getByRole('dialog', { name: 'An encrypted backup' })
  await sealed.getByRole('textbox', { name: 'Its passphrase' }).fill('another one')
  await other.keyboard.press('Enter')
  await expect(sealed.getByText('That is not its passphrase.')).toBeVisible()
  await sealed.getByRole('textbox', { name: 'Its passphrase' }).fill(passphrase)
  await other.keyboard.press('Enter')
  await list.dialog.getByRole('button', { name: /^Restore the archive of/u }).click()
  await other.getByRole('alertdialog').getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(there.notices.getByText(/^The archive is as it was on/u)).toBeVisible()
  await expect(there.item(/foreign secretary/u)).toBeVisible()
})
