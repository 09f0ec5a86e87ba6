import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { ClipForm } from '../pages/clip-form'
import { Excerpts } from '../pages/excerpts'
import { Library } from '../pages/library'
import { Reader } from '../pages/reader'
import { answerSaveDialog } from '../support/answer-save-dialog'
import { dropDiskFile } from '../support/drop-disk-file'
import { expect, test } from '../support/launch-app'

/** A small file system in this folder, for everybody; the returned function takes it away. */
function smallDisk(folder: string, size = '64k'): () => void {
  mkdirSync(folder)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0777`, 'tmpfs', folder])
  return () => {
    execFileSync('umount', ['--lazy', folder])
  }
}

function fill(file: string): void {
  const block = Buffer.alloc(4096)
  for (;;) {
    try {
      appendFileSync(file, block)
    } catch {
      return
    }
  }
}

test('a file that the disk has no room for says so; no half of it is left, and what was there before is', async ({
  cuttings,
}) => {
  const { page, dataFolder } = cuttings
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  await expect(new Reader(page).listed(/^Harsh Shringla/u)).toBeVisible()
  const folder = join(dataFolder, 'small')
  const takeAway = smallDisk(folder)
  try {
    const path = await answerSaveDialog(cuttings, 'small/memo.md')
    writeFileSync(path, 'The memo of before.')
    chmodSync(path, 0o666)
    const filler = join(folder, 'filler')
    fill(filler)
    await page.keyboard.press('Control+e')
    const { exportDialog } = new Excerpts(page)
    await exportDialog.getByRole('button', { name: 'Save…' }).click()
    await expect(exportDialog.getByRole('alert')).toContainText('The disk is full.')
    expect(readdirSync(folder).sort()).toEqual(['filler', 'memo.md'])
    expect(readFileSync(path, 'utf8')).toBe('The memo of before.')

    await test.step('a template as a file, and what it writes', async () => {
      await exportDialog.getByRole('button', { name: 'New template…' }).click()
      const template = page.getByRole('dialog', { name: 'New template' })
      await template.getByLabel('Name').fill('Mine')
      await expect(template.getByRole('status')).toHaveText('No mistakes.')
      await answerSaveDialog(cuttings, 'small/template.json')
      await template.getByRole('button', { name: 'Save as a file…' }).click()
      await expect(library.notices).toContainText('The disk is full.')
      await library.closeNotices()
      await template.getByRole('button', { name: 'Save template' }).click()
      await expect(exportDialog.getByRole('radio', { name: 'Mine' })).toBeChecked()
      await answerSaveDialog(cuttings, 'small/memo.md')
      await exportDialog.getByRole('button', { name: 'Save…' }).click()
      await expect(exportDialog.getByRole('alert')).toContainText('The disk is full.')
      expect(readdirSync(folder).sort()).toEqual(['filler', 'memo.md'])
      expect(readFileSync(path, 'utf8')).toBe('The memo of before.')
    })

    rmSync(filler)
    await exportDialog.getByRole('button', { name: 'Save…' }).click()
    await expect(library.notices.getByText(/as “memo\.md”/u)).toBeVisible()
    expect(readdirSync(folder)).toEqual(['memo.md'])
    expect(readFileSync(path, 'utf8')).toContain('There is a lot of excitement')
  } finally {
    takeAway()
  }
})

test('a large original that the disk has room for no more than half of says so, and nothing of it is left', async ({
  cuttings,
}) => {
  // To look for a notice beside 80,000 paragraphs takes a slow machine seconds each time.
  test.slow()
  const told = { timeout: 60_000 }
  const { page, dataFolder } = cuttings
  const library = new Library(page)
  await library.ready()
  const words = 'The harbour was closed on Monday, the mayor said.\n\n'
  writeFileSync(join(dataFolder, 'minutes.txt'), words.repeat(80_000))
  await dropDiskFile(page, join(dataFolder, 'minutes.txt'))
  await new ClipForm(page).save()
  await expect(new Reader(page).text).toContainText('The harbour was closed', { timeout: 60_000 })
  await page.keyboard.press('Control+Shift+O')
  const original = page.getByRole('dialog', { name: 'The original' })
  const folder = join(dataFolder, 'small')
  const takeAway = smallDisk(folder, '2m')
  try {
    const path = await answerSaveDialog(cuttings, 'small/minutes.txt')
    await original.getByRole('button', { name: 'Save a copy…' }).click({ timeout: 60_000 })
    await expect(library.notices).toContainText('Nothing was written. The disk is full.', told)
    expect(readdirSync(folder)).toEqual([])
    writeFileSync(path, 'The minutes of before.')
    chmodSync(path, 0o666)
    await library.closeNotices()
    await original.getByRole('button', { name: 'Save a copy…' }).click()
    await expect(library.notices).toContainText('Nothing was written. The disk is full.', told)
    expect(readdirSync(folder)).toEqual(['minutes.txt'])
    expect(readFileSync(path, 'utf8')).toBe('The minutes of before.')
  } finally {
    takeAway()
  }
})
