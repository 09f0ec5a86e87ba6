import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BackupTable } from '@/core/backup/backup-tables'
import { openBackup } from '@/core/backup/open-backup'
import { fileSource } from '@/main/backup/file-source'
import { nodeCodec } from '@/main/backup/node-codec'
import { schemaVersion } from '@/store/archive-database'
import { backupFolder, backupNames, Backups } from './pages/backups'
import { Library } from './pages/library'
import { Notes } from './pages/notes'
import { secondWindow } from './support/second-window'
import { expect, test, type LaunchedApp } from './support/launch-app'

test('a backup is made when the app is closed, and only where something was changed', async ({
  cuttings,
}) => {
  const library = new Library(cuttings.page)
  await library.ready()
  await expect(new Backups(cuttings.page).line).toHaveText('There is no backup yet.')
  await library.addSample()
  const page = await cuttings.relaunch()
  await expect(new Backups(page).line).toHaveText(/^Last backup .*, in ~\/.*Cuttings\/Backups\.$/u)
  const names = backupNames(cuttings)
  expect(names).toEqual([expect.stringMatching(/^cuttings-.*-full\.zip$/u)])
  await cuttings.relaunch()
  expect(backupNames(cuttings)).toEqual(names)
})

test('Back up now, by key, by menu and by button; other programs can open what it writes', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  const backups = new Backups(page)
  await library.ready()
  await library.addSample()
  await page.keyboard.press('Control+Shift+S')
  await expect(library.notices.getByText(/^Backed up to ~/u)).toBeVisible()
  await backups.open()
  await expect(backups.list).toHaveCount(1)
  await expect(backups.list.first()).toContainText('1 item')
  await backups.dialog.getByRole('button', { name: 'Back up now' }).click()
  await expect(library.notices.getByText(/Nothing was changed since/u)).toBeVisible()
  const [name = ''] = backupNames(cuttings)
  const report = execFileSync('python3', ['-m', 'zipfile', '-t', join(backupFolder(cuttings), name)])
  expect(report.toString()).toContain('Done testing')
  await page.screenshot({ path: test.info().outputPath('dialog.png') })
})

test('a backup has what is being typed in a note, which goes on', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  const notes = new Notes(page)
  await library.ready()
  await notes.create()
  await page.keyboard.type('Visit')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The envoy arrived')
  await page.keyboard.press('Control+Shift+S')
  await expect(library.notices.getByText(/^Backed up to ~/u)).toBeVisible()
  expect(JSON.stringify(await rowsInNewest(cuttings, 'notes'))).toContain('The envoy arrived')
  await page.keyboard.type(' on a Tuesday.')
  await expect(notes.text).toContainText('The envoy arrived on a Tuesday.')
})

test('a backup has what is being typed in another window, which goes on', async ({ cuttings }) => {
  const { app, page } = cuttings
  const library = new Library(page)
  await library.ready()
  const other = await secondWindow(app)
  await new Library(other).ready()
  const notes = new Notes(other)
  await notes.create()
  await other.keyboard.type('Visit')
  await other.keyboard.press('Enter')
  await other.keyboard.type('The envoy arrived')
  await expect(notes.text).toContainText('The envoy arrived')
  await page.bringToFront()
  await library.view('All items').focus()
  await page.keyboard.press('Control+Shift+S')
  await expect(library.notices.getByText(/^Backed up to ~/u)).toBeVisible()
  expect(JSON.stringify(await rowsInNewest(cuttings, 'notes'))).toContain('The envoy arrived')
  await other.bringToFront()
  await notes.text.focus()
  await other.keyboard.type(' on a Tuesday.')
  await expect(notes.text).toContainText('The envoy arrived on a Tuesday.')
})

test('a folder that cannot be written to is said loudly, also when closing', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  // A file stands where the folder should be.
  mkdirSync(dirname(dirname(backupFolder(cuttings))), { recursive: true })
  writeFileSync(dirname(backupFolder(cuttings)), '')
  chmodSync(dirname(dirname(backupFolder(cuttings))), 0o777)
  await page.keyboard.press('Control+Shift+S')
  await expect(library.notices.getByText(/^No backup could be made\./u)).toBeVisible()
  await expect(new Backups(page).line).toHaveText(/^The newest backup failed\. There is no backup yet\.$/u)
  await page.screenshot({ path: test.info().outputPath('failed.png') })

  const closed = cuttings.app.waitForEvent('close')
  await cuttings.app.evaluate(({ app }) => {
    app.quit()
  })
  const dialog = page.getByRole('alertdialog', { name: 'No backup could be made' })
  await expect(dialog).toContainText('Your archive is unharmed')
  await page.screenshot({ path: test.info().outputPath('closing.png') })
  await dialog.getByRole('button', { name: 'Close without' }).click({ noWaitAfter: true })
  await closed
  expect(existsSync(backupFolder(cuttings))).toBe(false)
})

test('an archive is restored whole, by keyboard alone; the one before is kept, and gone back to', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  const backups = new Backups(page)
  await library.ready()
  await library.addSample()
  await page.keyboard.press('Control+Shift+S')
  await expect(library.notices.getByText(/^Backed up to/u)).toBeVisible()
  // The window has no other place for the focus than the list.
  await library.item(/foreign secretary/u).click()
  await page.keyboard.press('s')
  await expect(library.view('Starred')).toContainText('1')

  await backups.line.focus()
  await page.keyboard.press('Enter')
  const restore = backups.dialog.getByRole('button', { name: /^Restore the archive of/u })
  await restore.last().focus()
  await page.keyboard.press('Enter')
  const asking = page.getByRole('alertdialog', { name: /^Restore the archive of/u })
  await expect(asking).toContainText('with 1 item and 0 decisions of yours')
  await page.screenshot({ path: test.info().outputPath('restore.png') })
  await expect(asking.getByRole('button', { name: 'Restore', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(library.notices.getByText(/^The archive is as it was on/u)).toBeVisible()
  await expect(library.view('Starred')).not.toContainText('1')
  await expect(library.item(/foreign secretary/u)).toBeVisible()

  await cuttings.relaunch()
  const again = new Library(cuttings.page)
  await again.ready()
  await expect(again.view('Starred')).not.toContainText('1')
  const later = new Backups(cuttings.page)
  await later.open()
  await cuttings.page.screenshot({ path: test.info().outputPath('kept.png') })
  await later.dialog.getByRole('button', { name: 'Go back to it' }).click()
  await expect(again.view('Starred')).toContainText('1')
  await later.open()
  await later.dialog.getByRole('button', { name: 'Let it go…' }).click()
  await cuttings.page.getByRole('button', { name: 'Delete it' }).click()
  await expect(later.dialog.getByRole('button', { name: 'Go back to it' })).toBeHidden()
  const left = await cuttings.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  expect(left.filter((name) => name?.startsWith('cuttings'))).toEqual(['cuttings'])
})

test('what was before a restore stays among the backups, whatever many are made after it', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  const backups = new Backups(page)
  await library.ready()
  await library.addSample()
  await page.keyboard.press('Control+Shift+S')
  await expect(library.notices.getByText(/^Backed up to/u)).toBeVisible()
  const [first = ''] = backupNames(cuttings)
  await library.item(/foreign secretary/u).click()
  await page.keyboard.press('s')
  await expect(library.view('Starred')).toContainText('1')
  await backups.open()
  await backups.dialog.getByRole('button', { name: /^Restore the archive of/u }).click()
  const asking = page.getByRole('alertdialog', { name: /^Restore the archive of/u })
  await asking.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(library.notices.getByText(/^The archive is as it was on/u)).toBeVisible()
  await expect(library.view('Starred')).not.toContainText('1')
  // The archive with the star, which was backed up before it was replaced.
  const [starred = ''] = backupNames(cuttings).filter((name) => name !== first)
  expect(backupNames(cuttings)).toHaveLength(2)

  for (let made = 0; made < 6; made += 1) {
    const before = backupNames(cuttings).at(-1)
    await library.item(/foreign secretary/u).click()
    await page.keyboard.press('s')
    if (made % 2 === 0) await expect(library.view('Starred')).toContainText('1')
    else await expect(library.view('Starred')).not.toContainText('1')
    await page.keyboard.press('Control+Shift+S')
    await expect.poll(() => backupNames(cuttings).at(-1)).not.toBe(before)
    await expect(backups.line).toHaveText(/^Last backup/u)
  }
  const names = backupNames(cuttings)
  expect(names).toContain(starred)
  const open = (name: string) => fileSource(join(backupFolder(cuttings), name))
  expect(await openBackup(starred, open, nodeCodec, schemaVersion)).toMatchObject({ kind: 'opened' })
})

test('a damaged backup is refused with the reason, and nothing changes', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  const backups = new Backups(page)
  await library.ready()
  await library.addSample()
  await page.keyboard.press('Control+Shift+S')
  await expect(library.notices.getByText(/^Backed up to/u)).toBeVisible()
  const [name = ''] = backupNames(cuttings)
  const path = join(backupFolder(cuttings), name)
  const bytes = readFileSync(path)
  bytes[200] = (bytes[200] ?? 0) ^ 1
  writeFileSync(path, bytes)
  await backups.open()
  await backups.dialog.getByRole('button', { name: /^Restore the archive of/u }).click()
  const asking = page.getByRole('alertdialog', { name: /^Restore the archive of/u })
  await asking.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(asking.getByRole('alert')).toContainText('That backup is damaged. Nothing was changed.')
  await asking.getByRole('button', { name: 'Cancel' }).click()
  await page.keyboard.press('Escape')
  await expect(library.item(/foreign secretary/u)).toBeVisible()
  const left = await page.evaluate(async () => (await indexedDB.databases()).map((found) => found.name))
  expect(left.filter((found) => found?.startsWith('cuttings'))).toEqual(['cuttings'])
})

/** Every row of a table in the newest backup and those that it builds on. */
async function rowsInNewest(cuttings: LaunchedApp, table: BackupTable): Promise<readonly object[]> {
  const open = (name: string) => fileSource(join(backupFolder(cuttings), name))
  const backup = await openBackup(backupNames(cuttings).at(-1) ?? '', open, nodeCodec, schemaVersion)
  if (backup.kind === 'refused') throw new Error(backup.detail)
  const parts = backup.manifest.parts.filter((part) => part.table === table)
  const read = await Promise.all(parts.map((part) => backup.readPart(part)))
  return read.flatMap((part) => (part.kind === 'rows' ? part.rows : []))
}
