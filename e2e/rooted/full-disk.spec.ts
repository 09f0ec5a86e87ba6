import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { Library } from '../pages/library'
import { ClipForm } from '../pages/clip-form'
import { expect, test, type LaunchedApp } from '../support/launch-app'
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

/** Takes all room that is left, to the last byte that can be had. */
function fill({ dataFolder }: LaunchedApp): string {
  const filler = join(dataFolder, 'filler')
  for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 16)) {
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

/** 2 MB, so that no room that the storage holds in reserve takes it. */
const large = (title: string) =>
  `${title}\n\n${Array.from({ length: 20_000 }, (_, at) => `Sentence ${String(at)} of ${title} on the harbour and its docks, its cranes and its ships.`).join('\n\n')}`

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

test('on a full disk a save is refused with a message and kept in the window; what was there is there after', async ({
  cuttings,
}) => {
  test.slow()
  await new Library(cuttings.page).ready()
  await new Library(cuttings.page).addSample()
  await cuttings.quit()
  const takeAway = ontoSmallDisk(cuttings, '160m')
  try {
    const page = await cuttings.relaunch()
    const library = new Library(page)
    await library.ready()
    await expect(library.item(/foreign secretary/u)).toBeVisible()
    const filler = fill(cuttings)
    await paste(cuttings, large('A long report'))
    const form = new ClipForm(page)
    await form.dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(library.notices.getByText(/was not saved/u).first()).toBeVisible({ timeout: 30_000 })
    await page.screenshot({ path: test.info().outputPath('full.png') })
    await expect(form.field('Title')).toHaveValue('A long report')

    // The engine has closed the archive, and the window says so: room is made, and it is started again.
    await cuttings.kill()
    rmSync(filler)
    const again = await cuttings.relaunch()
    const database = await comeBack(again)
    await expect(new Library(again).item(/foreign secretary/u)).toBeVisible()
    await paste(cuttings, large('A long report'))
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
