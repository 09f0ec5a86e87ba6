import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backupNames, Backups } from './pages/backups'
import { Library } from './pages/library'
import { expect, test, type LaunchedApp } from './support/launch-app'

/** An archive of one item with its backup, closed. */
async function backedUp(cuttings: LaunchedApp): Promise<void> {
  const library = new Library(cuttings.page)
  await library.ready()
  await library.addSample()
  await cuttings.quit()
  expect(backupNames(cuttings)).toHaveLength(1)
}

test('a lost archive is told, and its latest backup restored, by keyboard alone', async ({ cuttings }) => {
  await backedUp(cuttings)
  rmSync(join(cuttings.dataFolder, 'profile', 'IndexedDB'), { recursive: true })
  const page = await cuttings.relaunch()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The archive is empty, and it was not before',
  )
  await expect(page.getByText(/^The latest backup was made on .*, with 1 item and/u)).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('recovery.png') })
  // Opening it has thrown nothing away: neither what is remembered nor a backup.
  expect(backupNames(cuttings)).toHaveLength(1)
  const restore = page.getByRole('button', { name: 'Restore the latest backup' })
  await page.keyboard.press('Tab')
  await expect(restore).toBeFocused()
  await page.keyboard.press('Enter')
  const library = new Library(page)
  await expect(library.item(/foreign secretary/u)).toBeVisible()
  await expect(new Backups(page).line).toHaveText(/^Last backup/u)

  await cuttings.relaunch()
  await expect(new Library(cuttings.page).item(/foreign secretary/u)).toBeVisible()
})

test('where all of the data folder is gone, the empty archive tells of the backups, and they bring it back', async ({
  cuttings,
}) => {
  await backedUp(cuttings)
  rmSync(cuttings.dataFolder, { recursive: true })
  const page = await cuttings.relaunch()
  const found = page.getByRole('region', { name: 'Backups that were found' })
  await expect(found).toContainText(/^There are backups of an archive in ~.*, with 1 item\./u)
  await page.screenshot({ path: test.info().outputPath('found.png') })
  await found.getByRole('button', { name: 'See the backups…' }).press('Enter')
  await new Backups(page).dialog.getByRole('button', { name: /^Restore the archive of/u }).press('Enter')
  const asking = page.getByRole('alertdialog', { name: /^Restore the archive of/u })
  await expect(asking.getByRole('button', { name: 'Restore', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(new Library(page).item(/foreign secretary/u)).toBeVisible()
})

test('an archive of a newer Cuttings is refused, and what can be read of it is exported', async ({
  cuttings,
}) => {
  await backedUp(cuttings)
  let page = await cuttings.relaunch()
  await new Library(page).ready()
  await page.evaluate(async () => {
    const opening = indexedDB.open('cuttings')
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => {
        resolve(opening.result)
      }
    })
    const transaction = db.transaction('meta', 'readwrite', { durability: 'strict' })
    const rows = transaction.objectStore('meta')
    const asked = rows.get('archive')
    asked.onsuccess = () => rows.put({ ...(asked.result as object), schemaVersion: 99 })
    await new Promise((resolve) => (transaction.oncomplete = resolve))
    db.close()
  })
  page = await cuttings.relaunch()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This archive was made by a newer Cuttings',
  )
  await expect(page.getByRole('button', { name: 'Restore the latest backup' })).toBeHidden()
  // A window that closes before main has seen which backups there are makes sure of one, of an archive that is another one by now.
  const before = backupNames(cuttings)
  await page.getByRole('button', { name: 'Export what can be read' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'records were written' })).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('newer.png') })
  expect(backupNames(cuttings)).toHaveLength(before.length + 1)
  expect(readdirSync(cuttings.dataFolder)).not.toContain('archive.json')
  expect(readFileSync(join(cuttings.dataFolder, 'sentinel.json'), 'utf8')).toContain('"items": 1')
})

test('where the latest backup is encrypted, recovery asks for its passphrase', async ({ cuttings }) => {
  // Each guess at a passphrase is costly by design.
  test.slow()
  const passphrase = 'vier Wörter für später'
  const library = new Library(cuttings.page)
  await library.ready()
  await library.addSample()
  await cuttings.page.keyboard.press('Control+Alt+L')
  const dialog = cuttings.page.getByRole('dialog', { name: 'Passphrase and lock' })
  await dialog.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase)
  await dialog.getByRole('textbox', { name: 'Once more' }).fill(passphrase)
  await dialog.getByRole('button', { name: 'Set the passphrase' }).press('Enter')
  await expect(new Backups(cuttings.page).line).toHaveText(/^Last backup/u)
  await cuttings.quit()
  // The archive is gone, and with it the record of the passphrase.
  rmSync(join(cuttings.dataFolder, 'profile', 'IndexedDB'), { recursive: true })
  rmSync(join(cuttings.dataFolder, 'lock.json'))

  const page = await cuttings.relaunch()
  await expect(page.getByText(/is encrypted: what it holds can be seen/u)).toBeVisible()
  await page.getByRole('button', { name: 'Give the passphrase…' }).press('Enter')
  await page.screenshot({ path: test.info().outputPath('passphrase.png') })
  await page.getByRole('textbox', { name: 'Its passphrase' }).fill('another one')
  await page.keyboard.press('Enter')
  await expect(page.getByText('That is not its passphrase.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Its passphrase' }).fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^The latest backup was made on .*, with 1 item and/u)).toBeVisible()
  await page.getByRole('button', { name: 'Restore the latest backup' }).press('Enter')
  await expect(new Library(page).item(/foreign secretary/u)).toBeVisible()
})
