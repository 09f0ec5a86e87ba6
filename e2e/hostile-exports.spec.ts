import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { ClipForm } from './pages/clip-form'
import { Excerpts } from './pages/excerpts'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { answerSaveDialog } from './support/answer-save-dialog'
import { dropFile } from './support/drop-file'
import { hostileExports, hostileFolder, hostileNames, isHostileHere } from './support/hostile-samples'
import { expect, test } from './support/launch-app'

async function shownFor(page: Page, file: string): Promise<string> {
  const places = {
    review: new Imports(page).review,
    form: new ClipForm(page).dialog,
    notice: new Library(page).notices,
  }
  const bytes = readFileSync(join(hostileFolder, file)).toString('latin1')
  await dropFile(page, file.slice(file.indexOf('/') + 1), bytes)
  const first = places.review.or(places.form).or(places.notice).first()
  await first.waitFor({ timeout: 180_000 })
  for (const [name, place] of Object.entries(places)) {
    if (!(await place.isVisible())) continue
    if (name === 'form') await expect(place).not.toContainText('Reading', { timeout: 180_000 })
    return `${name}: ${(await place.innerText()).replace(/\s+/gu, ' ')}`
  }
  return ''
}

test.describe('hostile exports and zips', () => {
  test.skip(!isHostileHere, 'The evaluation data is not here.')
  test.setTimeout(600_000)

  test('each is shown for what it is, or refused in plain words', async ({ cuttings }) => {
    const { page } = cuttings
    const faults: string[] = []
    for (const [file, shown] of hostileExports) {
      await new Library(page).ready()
      const text = await shownFor(page, file)
      if (!shown.test(text)) faults.push(`${file} is shown as ${text.slice(0, 300)}`)
      expect(await page.evaluate(() => 'polluted' in {} || '__xss' in window)).toBe(false)
      await page.reload()
    }
    expect(faults).toEqual([])
  })

  test('20,000 pages of a zip are read with progress, and the person can stop', async ({ cuttings }) => {
    const { page } = cuttings
    await new Library(page).ready()
    const imports = new Imports(page)
    await dropFile(page, 'many.zip', readFileSync(join(hostileFolder, 'zip/many.zip')).toString('latin1'))
    await expect(imports.review).toContainText('“many.zip” has 20,000 files', { timeout: 120_000 })
    await imports.start()
    await imports.underWay()
    await imports.progress.getByRole('button', { name: 'Cancel the import' }).click()
    await expect(page.getByRole('dialog', { name: /^The import from files was cancelled/u })).toBeVisible({
      timeout: 120_000,
    })
  })

  test('whatever a title is, the files that it names are legal everywhere', async ({ cuttings }) => {
    const { page } = cuttings
    await new Library(page).ready()
    const titles = JSON.parse(readFileSync(join(hostileFolder, hostileNames), 'utf8')) as string[]
    const records = titles.map((title, id) => ({
      id,
      title,
      url: `https://news.example.com/${String(id)}`,
      content: `<p>Words number ${String(id)} of an article.</p>`,
      is_archived: 0,
      is_starred: 0,
      annotations: [{ quote: `Words number ${String(id)}`, text: '' }],
    }))
    const imports = new Imports(page)
    // Every letter as one byte: escapes are JSON's own.
    const json = JSON.stringify(records).replace(
      /[^ -~]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    await imports.run('titles.json', json)
    await expect(imports.report).toBeVisible({ timeout: 60_000 })
    await imports.report.getByRole('button', { name: 'Done' }).click()
    const excerpts = new Excerpts(page)
    await page.keyboard.press('Control+e')
    await expect(
      excerpts.exportDialog.getByRole('radio', { name: 'Every excerpt of the archive' }),
    ).toBeChecked()
    await excerpts.format('Folder of Markdown')
    const path = await answerSaveDialog(cuttings, 'names.zip')
    await expect(excerpts.exportDialog.getByRole('status')).toHaveText('45 excerpts')
    await excerpts.exportDialog.getByRole('button', { name: 'Save…' }).click()
    await expect(new Library(page).notices).toContainText('as “names.zip”')
    const names = Object.keys(unzipSync(readFileSync(path))).filter((name) => !name.endsWith('/'))
    expect(names.length).toBeGreaterThanOrEqual(titles.length)
    expect(names.filter((name) => !isLegal(name))).toEqual([])
    expect(new Set(names.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(names.length)
  })
})

/** On NTFS, APFS and ext4, each part of the path. */
function isLegal(path: string): boolean {
  return path.split('/').every((name) => {
    const stem = name.replace(/\..*$/u, '')
    return (
      name !== '' &&
      !/[\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/u.test(name) &&
      !/^[ .]|[ .]$/u.test(name) &&
      !/^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/i.test(stem) &&
      Buffer.byteLength(name) <= 255
    )
  })
}
