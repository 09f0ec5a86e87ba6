import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { backupFolder, backupNames } from './pages/backups'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { answerSaveDialog } from './support/answer-save-dialog'
import { dropFile } from './support/drop-file'
import { expect, test } from './support/launch-app'
import { readArchive } from './support/read-archive'

const head = 'title,url,time_added,tags,status'
const table = [
  head,
  'Quay wall,https://news.example.com/quay,1600000000,city|port,unread',
  'Ferry line,https://news.example.com/ferry,1600000100,,archive',
  'No address,,1600000200,,unread',
].join('\n')

test('an export is reviewed, brought in, reported, and goes to the trash and back in one step', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  const imports = new Imports(page)
  await library.ready()
  await dropFile(page, 'my list.txt', table)
  await expect(imports.review).toContainText('is an export of Pocket with 3 records')
  await expect(imports.review).toContainText('2 will be added')
  await expect(imports.review).toContainText('1 cannot be read')
  await expect(imports.yes).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(imports.report).toBeVisible({ timeout: 30_000 })
  await expect(imports.row(/row 4.*Could not be read.*has no address/u)).toBeVisible()
  await expect(imports.row(/row 2.*Added without text.*Quay wall/u)).toBeVisible()

  const target = await answerSaveDialog(cuttings, 'report.csv')
  await imports.report.getByRole('button', { name: 'Save the report (CSV)…' }).click()
  const saved = () => {
    try {
      return readFileSync(target, 'utf8')
    } catch {
      return ''
    }
  }
  await expect.poll(saved).toContain('row 4,Could not be read,,,has no address')

  await imports.row(/row 2/u).getByRole('button', { name: 'Quay wall' }).click()
  await expect(page.getByText('Only the details of this article are here')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Capture the page now' })).toBeVisible()

  // The same once more: nothing is added.
  await imports.run('again.csv', table)
  await expect(imports.report).toBeVisible({ timeout: 30_000 })
  await expect(imports.row(/Here already.*It was imported before/u)).toHaveCount(2)
  await imports.report.getByRole('button', { name: 'Done' }).click()
  expect((await readArchive(page)).items).toHaveLength(2)

  await expect(imports.line(/^Imported from Pocket/u)).toHaveCount(1)
  await imports.line(/^Imported from Pocket/u).click()
  await imports.report.getByRole('button', { name: 'Move all 2 to the trash' }).click()
  const trashed = async () => (await readArchive(page)).items.filter(({ trashed: at }) => at > 0).length
  await expect.poll(trashed).toBe(2)
  await page.keyboard.press('Control+z')
  await expect.poll(trashed).toBe(0)
})

test('what could not be read stays after a restart, is tried again, saved and deleted', async ({
  cuttings,
}) => {
  await new Library(cuttings.page).ready()
  const first = new Imports(cuttings.page)
  await first.run('list.csv', table)
  await expect(first.report).toBeVisible({ timeout: 30_000 })
  const page = await cuttings.relaunch()
  const library = new Library(page)
  const imports = new Imports(page)
  await library.ready()
  await imports.openUnread()
  await expect(imports.unread).toContainText('row 4')
  await expect(imports.unread).toContainText('has no address')
  await imports.unread.getByRole('button', { name: 'Try row 4 again' }).click()
  await expect(imports.review).toContainText('1 cannot be read')
  await imports.review.getByRole('button', { name: 'Cancel' }).click()
  await imports.openUnread()
  const target = await answerSaveDialog(cuttings, 'row.zip')
  await imports.unread.getByRole('button', { name: 'Save a copy of row 4' }).click()
  await expect(library.notices).toContainText('Saved a copy')
  expect(readFileSync(target).includes('No address,,1600000200')).toBe(true)
  await imports.unread.getByRole('button', { name: 'Delete row 4' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).press('Enter')
  await expect(imports.unread).toContainText('Nothing is here')
  await expect(imports.unread.getByRole('button', { name: 'Close', exact: true }).last()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(imports.unread).toBeHidden()
  await page.keyboard.press('Control+z')
  await imports.openUnread()
  await expect(imports.unread).toContainText('has no address')
})

test('an import that is killed goes on after the restart, and no row is lost or doubled', async ({
  cuttings,
}) => {
  test.setTimeout(400_000)
  const count = 2000
  const rows = Array.from(
    { length: count },
    (_, n) => `Story ${String(n)},https://news.example.com/${String(n)},1600000000,,unread`,
  )
  await new Library(cuttings.page).ready()
  const first = new Imports(cuttings.page)
  await first.run('list.csv', [head, ...rows].join('\n'))
  await first.underWay()
  // So many are backed up first.
  expect(backupNames(cuttings)).toHaveLength(1)
  // Paused and gone on with by keyboard, which stays where it is.
  await cuttings.page.keyboard.press('Shift+Tab')
  await cuttings.page.keyboard.press('Enter')
  await expect(first.progress).toHaveAccessibleName(/is paused$/u)
  await expect(first.progress.getByRole('button', { name: 'Go on', exact: true })).toBeFocused()
  await cuttings.page.keyboard.press('Enter')
  await expect(first.progress).toHaveAccessibleName(/^Importing from/u)
  await cuttings.kill()
  const page = await cuttings.relaunch()
  await new Library(page).ready()
  const imports = new Imports(page)
  await imports.line(/^Imported from Pocket/u).click({ timeout: 120_000 })
  await expect(imports.report).toContainText(`Added without text: ${count.toLocaleString('en')}`)
  const { items, meta } = await readArchive(page)
  expect(new Set(items.map(({ title }) => title)).size).toBe(count)
  expect(items).toHaveLength(count)
  expect(meta[0]?.items).toBe(count)
})

test('where no backup can be made before many come in, the person decides', async ({ cuttings }) => {
  const { page } = cuttings
  await new Library(page).ready()
  // A file stands where the folder should be.
  const folder = dirname(backupFolder(cuttings))
  mkdirSync(dirname(folder), { recursive: true })
  writeFileSync(folder, '')
  chmodSync(dirname(folder), 0o777)
  const rows = Array.from(
    { length: 20 },
    (_, n) => `Story ${String(n)},https://news.example.com/${String(n)},,,`,
  )
  const imports = new Imports(page)
  await imports.run('list.csv', [head, ...rows].join('\n'))
  const question = page.getByRole('alertdialog', { name: 'No backup could be made' })
  await question.waitFor()
  await page.screenshot({ path: test.info().outputPath('no-backup.png') })
  await page.keyboard.press('Escape')
  await expect(imports.review).toContainText('20 will be added')
  expect((await readArchive(page)).items).toEqual([])
  await expect(imports.yes).toBeFocused()
  await page.keyboard.press('Enter')
  await question.getByRole('button', { name: 'Import without a backup' }).click()
  await expect(imports.report).toHaveAccessibleName('Import from Pocket: 20 of 20 added', { timeout: 30_000 })
  // Else the app asks once more when it is closed.
  rmSync(folder)
})
