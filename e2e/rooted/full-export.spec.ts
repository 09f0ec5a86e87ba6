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
import { Excerpts } from '../pages/excerpts'
import { Library } from '../pages/library'
import { Reader } from '../pages/reader'
import { answerSaveDialog } from '../support/answer-save-dialog'
import { expect, test } from '../support/launch-app'

/** A file system of 64 kB in this folder, for everybody; the returned function takes it away. */
function smallDisk(folder: string): () => void {
  mkdirSync(folder)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,mode=0777', 'tmpfs', folder])
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
