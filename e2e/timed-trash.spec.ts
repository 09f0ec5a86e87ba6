import { rmSync } from 'node:fs'
import { backupFolder, backupNames } from './pages/backups'
import { Library } from './pages/library'
import { expect, test } from './support/launch-app'

const day = 24 * 60 * 60 * 1000

test('the trash removes by itself only where a time was set, after a warning, and with a backup before', async ({
  cuttings,
}) => {
  let library = new Library(cuttings.page)
  await library.ready()
  await library.addSample()
  await library.item(/foreign secretary/u).click()
  await cuttings.page.keyboard.press('Delete')
  await library.view('Trash').click()
  const time = cuttings.page.getByRole('button', { name: /^Remove by itself:/u })
  await expect(time).toHaveText('Kept until emptied')
  await time.focus()
  await cuttings.page.keyboard.press('Enter')
  await cuttings.page.getByRole('menuitem', { name: 'After 30 days in the trash' }).press('Enter')
  await expect(time).toHaveText('Removed after 30 days')
  await cuttings.page.screenshot({ path: test.info().outputPath('trash.png') })

  // A later start: the window's clock is put forward before anything of it runs.
  const startAfter = async (days: number) => {
    await cuttings.relaunch()
    await cuttings.page.addInitScript((ahead) => {
      const now = Date.now.bind(Date)
      Date.now = () => now() + ahead
    }, days * day)
    await cuttings.page.reload()
    library = new Library(cuttings.page)
    await library.ready()
  }
  await startAfter(25)
  await expect(
    library.notices.getByText(/^1 item will be removed from the trash within a week/u),
  ).toBeVisible()
  await library.notices.getByRole('button', { name: 'Show the trash' }).click()
  await expect(library.item(/foreign secretary/u)).toBeVisible()

  // None is there: the one that is there then was made before anything was removed.
  await cuttings.quit()
  rmSync(backupFolder(cuttings), { recursive: true })
  await startAfter(31)
  await expect(library.notices.getByText('Removed 1 item from the trash.')).toBeVisible()
  expect(backupNames(cuttings)).toHaveLength(1)
  await library.notices.getByRole('button', { name: 'Undo' }).click()
  await library.view('Trash').click()
  await expect(library.item(/foreign secretary/u)).toBeVisible()
})
