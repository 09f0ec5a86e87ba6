import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { ClipForm } from './pages/clip-form'
import { Excerpts } from './pages/excerpts'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { answerSaveDialog } from './support/answer-save-dialog'
import { dropDiskFile } from './support/drop-disk-file'
import { expect, test, type LaunchedApp } from './support/launch-app'

/** Has the window go on with a save only so far, as on a slow disk, until it is told to. */
const holdAfterPieces = (page: Page, pieces: number) =>
  page.evaluate((most) => {
    const post = Reflect.get<Worker, 'postMessage'>(Worker.prototype, 'postMessage') as (
      message: unknown,
    ) => void
    let sent = 0
    Worker.prototype.postMessage = function (message: unknown) {
      const isPiece = (message as { ask?: { kind?: string } }).ask?.kind === 'send'
      if (isPiece && sent === most) {
        const goOn = (): void => {
          Worker.prototype.postMessage = post
          post.call(this, message)
        }
        Object.assign(window, { goOn })
        return
      }
      if (isPiece) sent += 1
      post.call(this, message)
    }
  }, pieces)

/** Adds a text of so many lines of 35 bytes, of which a copy would be saved; what then stands in the folder of it, whole or not. */
async function addLarge(cuttings: LaunchedApp, lines: number): Promise<() => string[]> {
  const { page, dataFolder } = cuttings
  await new Library(page).ready()
  const file = join(dataFolder, 'minutes.txt')
  writeFileSync(file, 'The harbour was closed on Monday.\n\n'.repeat(lines))
  await dropDiskFile(page, file)
  await new ClipForm(page).save()
  await expect(new Reader(page).text).toContainText('The harbour was closed', { timeout: 120_000 })
  await answerSaveDialog(cuttings, 'copy.txt')
  return () => readdirSync(dataFolder).filter((name) => name.endsWith('.part') || name === 'copy.txt')
}

test('a large file that is stopped while it is saved, or whose window begins anew, leaves nothing', async ({
  cuttings,
}) => {
  test.setTimeout(300_000)
  const { page } = cuttings
  const left = await addLarge(cuttings, 200_000)
  const original = page.getByRole('dialog', { name: 'The original' })
  const begin = async (): Promise<void> => {
    await holdAfterPieces(page, 2)
    await page.keyboard.press('Control+Shift+O')
    const save = original.getByRole('button', { name: 'Save a copy…' })
    await expect(save).toBeEnabled({ timeout: 60_000 })
    await save.press('Enter')
    await expect(original.getByRole('progressbar', { name: 'Saving the file' })).toHaveAttribute(
      'value',
      '2000000',
    )
    expect(left()).toEqual([expect.stringMatching(/\.part$/u)])
  }
  await begin()
  await page.screenshot({ path: test.info().outputPath('saving.png') })
  await original.getByRole('button', { name: 'Stop' }).press('Enter')
  await page.evaluate(() => {
    ;(window as unknown as { goOn: () => void }).goOn()
  })
  await expect.poll(left).toEqual([])
  await expect(original.getByRole('button', { name: 'Save a copy…' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(original).toBeHidden()
  await begin()
  await page.reload()
  await expect.poll(left).toEqual([])
})

test('what an app that is killed in the middle of a large save leaves is taken away at the next start', async ({
  cuttings,
}) => {
  test.setTimeout(300_000)
  const { page } = cuttings
  const left = await addLarge(cuttings, 40_000)
  await holdAfterPieces(page, 1)
  await page.keyboard.press('Control+Shift+O')
  const original = page.getByRole('dialog', { name: 'The original' })
  await original.getByRole('button', { name: 'Save a copy…' }).click({ timeout: 120_000 })
  await expect(original.getByRole('progressbar', { name: 'Saving the file' })).toHaveAttribute(
    'value',
    '1000000',
  )
  await cuttings.kill()
  expect(left()).toEqual([expect.stringMatching(/\.part$/u)])
  await new Library(await cuttings.relaunch()).ready()
  await expect.poll(left).toEqual([])
})

test('a large export goes out piece by piece, and can be stopped', async ({ cuttings }) => {
  test.setTimeout(300_000)
  const { page, dataFolder } = cuttings
  await new Library(page).ready()
  const file = join(dataFolder, 'minutes.txt')
  // Random words, which a zip makes little smaller.
  const words = Array.from({ length: 60_000 }, () => randomBytes(5).toString('hex')).join(' ')
  const first = 'The mayor spoke first of all.'
  writeFileSync(file, `${first}\n\n${words}`)
  await dropDiskFile(page, file)
  await new ClipForm(page).save()
  const reader = new Reader(page)
  await expect(reader.text).toContainText(first, { timeout: 120_000 })
  await reader.select('mayor spoke')
  await page.keyboard.press('h')
  await reader.tab('Marks')
  await expect(reader.listed(/mayor spoke/u)).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Export…' }).click()
  const excerpts = new Excerpts(page)
  await excerpts.format('ninjs')
  const target = await answerSaveDialog(cuttings, 'minutes.zip')
  const left = () =>
    readdirSync(dataFolder).filter((name) => name.endsWith('.part') || name === 'minutes.zip')
  await holdAfterPieces(page, 0)
  const dialog = excerpts.exportDialog
  await dialog.getByRole('button', { name: 'Save…' }).click()
  await expect(dialog.getByRole('progressbar', { name: 'Saving the file' })).toHaveAttribute('value', '0')
  expect(left()).toEqual([expect.stringMatching(/\.part$/u)])
  await dialog.getByRole('button', { name: 'Stop' }).click()
  await page.evaluate(() => {
    ;(window as unknown as { goOn: () => void }).goOn()
  })
  await expect(dialog.getByRole('button', { name: 'Save…' })).toBeEnabled()
  expect(left()).toEqual([])
  await dialog.getByRole('button', { name: 'Save…' }).click()
  await expect(new Library(page).notices).toContainText('Saved 1 excerpt as “minutes.zip”.')
  const zip = Object.entries(unzipSync(readFileSync(target)))
  expect(zip.some(([, bytes]) => Buffer.from(bytes).includes(words.slice(-1000)))).toBe(true)
})
