import { Backups } from './pages/backups'
import { Library } from './pages/library'
import { expect, test } from './support/launch-app'

test('what an article looked like then is found in a backup, and comes back by keyboard alone', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  const backups = new Backups(page)
  await library.ready()
  await library.addSample()
  await page.keyboard.press('Control+Shift+S')
  await expect(library.notices.getByText(/^Backed up to/u)).toBeVisible()
  await library.item(/foreign secretary/u).click()
  await page.keyboard.press('s')
  await expect(library.view('Starred')).toContainText('1')

  // From the item itself.
  await library.item(/foreign secretary/u).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'In a backup…' }).click()
  const inBackup = page.getByRole('dialog', { name: 'The article in a backup' })
  await expect(inBackup.getByRole('row', { name: 'Starred yes no' })).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('in-backup.png') })
  await inBackup.getByRole('button', { name: 'Bring it back as it was' }).focus()
  await page.keyboard.press('Enter')
  await expect(library.view('Starred')).not.toContainText('1')

  // From the backup, as a copy.
  await backups.line.focus()
  await page.keyboard.press('Enter')
  await backups.moreOf(backups.list.last()).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Look inside…' }).press('Enter')
  const inside = page.getByRole('dialog', { name: /^Inside the backup of/u })
  await inside.getByRole('searchbox', { name: 'Find in the backup' }).fill('secretary')
  await expect(inside.getByRole('status')).toHaveText('1 of 1')
  await inside.getByRole('listbox', { name: 'Items of the backup' }).focus()
  await page.screenshot({ path: test.info().outputPath('inside.png') })
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(inside.getByRole('group', { name: 'Its text then' })).toContainText('Moscow')
  await inside.getByRole('button', { name: 'Bring in a copy' }).focus()
  await page.keyboard.press('Enter')
  await expect(library.item(/foreign secretary/u)).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(library.item(/foreign secretary/u)).toHaveCount(1)
})
