import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, renameSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { Library } from '../pages/library'
import { ClipForm } from '../pages/clip-form'
import { expect, test, type LaunchedApp } from '../support/launch-app'
import { backupFolder } from '../pages/backups'
import { paste } from '../support/paste'
import { readArchive } from '../support/read-archive'

// Of Chromium, which says what the disk said.
test.use({ expectedErrors: [/.*/s] })

/** Moves the data of the app, which has ended, to a file system of its own with so much room. */
function ontoSmallDisk({ dataFolder }: LaunchedApp, size: string): () => void {
  const before = `${dataFolder}.before`
  renameSync(dataFolder, before)
  mkdirSync(dataFolder)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', dataFolder])
  chmodSync(dataFolder, 0o777)
  execFileSync('cp', ['-a', `${before}/.`, dataFolder])
  return () => {
    execFileSync('umount', ['--lazy', dataFolder])
  }
}

const megabyte = 1024 * 1024

/** Leaves so many bytes free; of 0, nothing that can be had. The file is to be removed before the next. */
function fill({ dataFolder }: LaunchedApp, leave: number): string {
  const filler = join(dataFolder, 'filler')
  const { bavail, bsize } = statfsSync(dataFolder)
  for (let left = bavail * bsize - leave; leave > 0 && left > 0; left -= megabyte)
    appendFileSync(filler, Buffer.alloc(Math.min(left, megabyte)))
  if (leave > 0) return filler
  for (let size = megabyte; size >= 1; size = Math.floor(size / 16)) {
    const block = Buffer.alloc(size)
    for (;;) {
      try {
        appendFileSync(filler, block)
      } catch {
        break
      }
    }
  }
  return filler
}

const long = (title: string) =>
  `${title}\n\n${Array.from({ length: 200 }, (_, at) => `Sentence ${String(at)} of ${title} on the harbour and its docks, its cranes and its ships.`).join('\n\n')}`

/**
 * On a disk that is full to its last byte the engine itself has been seen to throw its database away (electron#41877).
 * That is noticed, and what was there comes from the backup. Resolves to the name of the archive's database.
 */
async function comeBack(page: Page): Promise<string> {
  const library = new Library(page)
  const restore = page.getByRole('button', { name: 'Restore the latest backup' })
  await expect(library.view('All items').or(restore)).toBeVisible({ timeout: 30_000 })
  if (await restore.isVisible()) await restore.click()
  await library.ready()
  const databases = await page.evaluate(() => indexedDB.databases())
  return databases.find(({ name }) => name?.startsWith('cuttings-'))?.name ?? 'cuttings'
}

test('before the disk is full a person is told; what grows the archive is refused early and kept in the window', async ({
  cuttings,
}) => {
  test.slow()
  await new Library(cuttings.page).ready()
  await new Library(cuttings.page).addSample()
  await cuttings.quit()
  const takeAway = ontoSmallDisk(cuttings, '400m')
  try {
    const page = await cuttings.relaunch()
    const library = new Library(page)
    await library.ready()
    const sample = library.item(/foreign secretary/u)
    await expect(sample).toBeVisible()

    // There is still time.
    const line = page.getByRole('button', { name: /are free\. What to do/u })
    await expect(line).toBeVisible()
    await library.notices.getByRole('button', { name: 'What to do' }).click()
    const dialog = page.getByRole('dialog', { name: 'Room on the disk' })
    await expect(dialog.getByText(/All goes on as usual/u)).toBeVisible()
    await page.keyboard.press('Escape')

    // Less than the reserve.
    let filler = fill(cuttings, 100 * megabyte)
    await paste(cuttings, long('A long report'))
    const form = new ClipForm(page)
    await form.dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(library.notices.getByText(/was not saved\. The disk is almost full/u)).toBeVisible()
    await expect(form.field('Title')).toHaveValue('A long report')
    rmSync(filler)
    await form.save()
    await expect(library.item('A long report')).toBeVisible()

    // What a person decides is small, and goes through.
    filler = fill(cuttings, 60 * megabyte)
    await sample.click()
    await page.keyboard.press('s')
    await expect(sample.locator('.library-row-star')).toBeVisible()
    await line.click()
    await page.screenshot({ path: test.info().outputPath('room.png') })
    await expect(dialog.getByText(/Nothing new is taken in until there is more room/u)).toBeVisible()
    rmSync(filler)
    await dialog.getByRole('button', { name: 'Look again' }).click()
    await expect(dialog.getByText(/All goes on as usual/u)).toBeVisible()
    await page.keyboard.press('Escape')

    const rows = await readArchive(page)
    expect(rows.items.map(({ starred }) => starred).sort()).toEqual([0, 1])
    await cuttings.quit()
  } finally {
    takeAway()
  }
})

test('on a disk that is full to its last byte it is called full; what was there is there after', async ({
  cuttings,
}) => {
  test.slow()
  await new Library(cuttings.page).ready()
  await new Library(cuttings.page).addSample()
  await cuttings.quit()
  const takeAway = ontoSmallDisk(cuttings, '400m')
  try {
    const page = await cuttings.relaunch()
    const library = new Library(page)
    await library.ready()
    const sample = library.item(/foreign secretary/u)
    await sample.click()
    const filler = fill(cuttings, 0)
    // Small as they are, the file system takes a few more of them.
    const refused = library.notices.getByText(/The disk is full/u).first()
    await expect(async () => {
      await page.keyboard.press('s')
      await expect(refused).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 60_000 })

    // The engine has closed the archive, and the window says so: room is made, and it is started again.
    await cuttings.kill()
    rmSync(filler)
    const again = await cuttings.relaunch()
    const database = await comeBack(again)
    await expect(new Library(again).item(/foreign secretary/u)).toBeVisible()
    await paste(cuttings, long('A long report'))
    await new ClipForm(again).save()
    const rows = await readArchive(again, database)
    expect(rows.items.map(({ title }) => title).sort()).toEqual([
      'A long report',
      expect.stringContaining('foreign secretary'),
    ])
    expect(rows.texts).toHaveLength(2)
    expect(rows.originals).toHaveLength(2)
    await cuttings.quit()
  } finally {
    takeAway()
  }
})

test('a data folder on a disk that can only be read leads to a page that says so, and backups there to a line', async ({
  cuttings,
}) => {
  const first = new Library(cuttings.page)
  await first.ready()
  await first.addSample()
  await cuttings.quit()
  const places = [cuttings.dataFolder, backupFolder(cuttings)]
  const mount = (...how: string[]) => execFileSync('mount', how)
  for (const place of places) {
    mount('--bind', place, place)
    mount('-o', 'remount,bind,ro', place)
  }
  try {
    const page = await cuttings.relaunch()
    await expect(page.getByRole('heading')).toHaveText('The data folder cannot be used')
    await expect(page.getByText(/That disk can only be read/u)).toBeVisible()
    await cuttings.quit()
    mount('-o', 'remount,bind,rw', cuttings.dataFolder)

    const again = await cuttings.relaunch()
    await expect(new Library(again).item(/foreign secretary/u)).toBeVisible()
    await again.getByRole('button', { name: /^No backup can be made\. What to do/u }).click()
    await expect(
      again.getByText('The folder of your backups is on a disk that can only be read now.'),
    ).toHaveCount(2)
    await again.keyboard.press('Escape')
    mount('-o', 'remount,bind,rw', backupFolder(cuttings))
    await cuttings.quit()
  } finally {
    for (const place of places) execFileSync('umount', ['--lazy', place])
  }
})
