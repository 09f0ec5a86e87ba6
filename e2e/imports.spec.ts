import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { backupFolder, backupNames } from './pages/backups'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { answerSaveDialog } from './support/answer-save-dialog'
import { dropFile } from './support/drop-file'
import { expect, test } from './support/launch-app'
import { makePng } from './support/make-png'
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
  const count = 4000
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
  const inBackground = first.progress.getByRole('button', { name: 'Go on in the background', exact: true })
  await expect(inBackground).toBeFocused()
  await cuttings.page.keyboard.press('Shift+Tab')
  await expect(first.progress.getByRole('button', { name: 'Pause', exact: true })).toBeFocused()
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

test('an import of a folder of pages that is killed twice goes on after each restart, and its report has each of them', async ({
  cuttings,
}) => {
  test.setTimeout(400_000)
  const count = 300
  const pageOf = (n: number) =>
    `<html><head><title>Page ${String(n)}</title></head><body><article><h1>Page ${String(n)}</h1><p>${`The harbour was closed on day ${String(n)}, the mayor said. `.repeat(8)}</p><img src="Page%20${String(n)}_files/pier.png" alt="The pier"></article></body></html>`
  const files = Array.from({ length: count }, (_, n) => [
    [`saved/Page ${String(n)}.html`, strToU8(pageOf(n))] as const,
    [
      `saved/Page ${String(n)}_files/pier.png`,
      new Uint8Array(makePng(200, 100 + n, [20, n % 256, 160])),
    ] as const,
  ]).flat()
  const torn = strToU8('%PDF-1.4 torn')
  const zip = zipSync(Object.fromEntries([...files, ['saved/torn.pdf', torn]]))
  await new Library(cuttings.page).ready()
  await dropFile(cuttings.page, 'saved.zip', Buffer.from(zip).toString('latin1'))
  const first = new Imports(cuttings.page)
  await first.start()
  await first.underWay()
  await cuttings.kill()
  const begun = await cuttings.relaunch()
  await new Library(begun).ready()
  const items = async (page: Page) => (await readArchive(page)).items.length
  const before = await items(begun)
  expect(before).toBeGreaterThan(0)
  expect(before).toBeLessThan(count)
  await expect.poll(() => items(begun), { timeout: 120_000 }).toBeGreaterThan(before)
  await cuttings.kill()
  const page = await cuttings.relaunch()
  await new Library(page).ready()
  const imports = new Imports(page)
  await imports.line(/^Imported/u).click({ timeout: 240_000 })
  await expect(imports.report).toContainText(`Added: ${String(count)}`)
  await expect(imports.report).toContainText('Could not be read: 1')
  const rows = await readArchive(page)
  expect(rows.items.map(({ title }) => title).sort()).toEqual(
    Array.from({ length: count }, (_, n) => `Page ${String(n)}`).sort(),
  )
  expect(rows.meta[0]?.items).toBe(count)
  // An original for each, and one for what could not be read.
  expect(rows.originals).toHaveLength(count + 1)
  expect(rows.texts).toHaveLength(count)
  expect(rows.settings.filter(({ key }) => key.startsWith('unread:'))).toHaveLength(1)
  expect(await pictures(page)).toBe(count)
})

/** How many pictures the archive holds. */
const pictures = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result)
        }
        request.onerror = () => {
          reject(new Error('The archive cannot be read'))
        }
      })
    const db = await done(indexedDB.open('cuttings'))
    const held = await done(db.transaction('pictures').objectStore('pictures').count())
    db.close()
    return held
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
