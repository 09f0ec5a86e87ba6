import { Backups } from './pages/backups'
import { Library } from './pages/library'
import { expect, test } from './support/launch-app'

test('an article that was removed comes back out of a backup, by keyboard alone, and goes again by undo', async ({
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
  await page.keyboard.press('Delete')
  await library.emptyTrash()

  await backups.line.focus()
  await page.keyboard.press('Enter')
  await backups.moreOf(backups.list.last()).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Merge into this archive…' }).press('Enter')
  const merge = page.getByRole('dialog', { name: /^Merge the backup of/u })
  await expect(merge.getByText('1 needs you')).toBeVisible()
  const back = merge.getByRole('checkbox', { name: /^Bring it back: article/u })
  await back.focus()
  await page.screenshot({ path: test.info().outputPath('merge.png') })
  await page.keyboard.press('Space')
  await merge.getByRole('button', { name: 'Merge', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(library.notices.getByText(/^Merged the backup of .*: 1 article came in\.$/u)).toBeVisible()
  await library.view('All items').click()
  await expect(library.item(/foreign secretary/u)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(library.item(/foreign secretary/u)).toBeHidden()
})
