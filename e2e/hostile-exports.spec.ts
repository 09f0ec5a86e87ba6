import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { projectRoot } from '../scripts/lib/paths.mjs'
import { ClipForm } from './pages/clip-form'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { dropFile } from './support/drop-file'
import { expect, test } from './support/launch-app'

const shared = process.env['CUTTINGS_SHARED'] ?? resolve(projectRoot, '../shared')
const folder = join(shared, 'eval/hostile')
const isHere = existsSync(folder)

/**
 * What the window must show when the file is dropped, with its words: a review, the form (which also says why something cannot
 * be added), or a notice. What the manifest says of feeds is measured where feeds are read.
 */
const samples: readonly (readonly [file: string, shown: RegExp])[] = [
  ['csv/injection-titles.csv', /^review: .*Pocket with 14 records\. 14 will be added/u],
  ['csv/semicolon.csv', /^review: .*Pocket with 1 record\. 1 will be added/u],
  ['csv/broken-quotes.csv', /^review: .*1 will be added.*1 cannot be read/u],
  ['csv/multiline.csv', /^review: .*Instapaper with 1 record\. 1 will be added/u],
  ['csv/cr-only.csv', /^review: .*Pocket with 2 records\. 2 will be added/u],
  ['csv/dates.csv', /^review: .*Pocket with 5 records\. 5 will be added/u],
  ['json/proto.json', /^review: .*Karakeep with 1 record\. 1 will be added/u],
  ['json/types.json', /^review: .*0 will be added.*5 cannot be read/u],
  ['json/deep.json', /^form: .*is nested deeper than 500 levels/u],
  ['json/dupkeys.json', /^review: .*Karakeep with 1 record\. 1 will be added/u],
  ['json/bom.json', /^review: .*Omnivore with 1 record\. 1 will be added/u],
  ['json/nan.json', /^form: .*is no valid JSON: it goes wrong in line 1/u],
  ['text/lone-surrogate.json', /^review: .*Karakeep with 1 record\. 1 will be added/u],
  ['xml/xxe.enex', /^review: .*Evernote with 1 record\. 1 will be added/u],
  ['zip/traversal.zip', /^form: /u],
  ['zip/reserved.zip', /^form: /u],
  ['zip/many.zip', /^notice: .*more than 2,000 articles/u],
  ['zip/bomb-1000x.zip', /^notice: .*There is no article/u],
  ['zip/nested.zip', /^notice: .*There is no article/u],
  ['zip/truncated.zip', /^notice: .*broken zip/u],
  ['zip/lying-size.zip', /^form: /u],
  ['zip/not-a.zip', /^notice: .*broken zip/u],
  ['zip/symlink.zip', /^notice: .*There is no article/u],
  ['zip/gzip-bomb.html.gz', /^form: .*looks like/u],
]

async function shownFor(page: Page, file: string): Promise<string> {
  const places = {
    review: new Imports(page).review,
    form: new ClipForm(page).dialog,
    notice: new Library(page).notices,
  }
  const bytes = readFileSync(join(folder, file)).toString('latin1')
  await dropFile(page, file.slice(file.indexOf('/') + 1), bytes)
  const first = places.review.or(places.form).or(places.notice).first()
  await first.waitFor({ timeout: 60_000 })
  for (const [name, place] of Object.entries(places)) {
    if (!(await place.isVisible())) continue
    if (name === 'form') await expect(place).not.toContainText('Reading')
    return `${name}: ${(await place.innerText()).replace(/\s+/gu, ' ')}`
  }
  return ''
}

test.describe('hostile exports and zips', () => {
  test.skip(!isHere, 'The evaluation data is not here.')
  test.setTimeout(300_000)

  test('each is shown for what it is, or refused in plain words', async ({ cuttings }) => {
    const { page } = cuttings
    const faults: string[] = []
    for (const [file, shown] of samples) {
      await new Library(page).ready()
      const text = await shownFor(page, file)
      if (!shown.test(text)) faults.push(`${file} is shown as ${text.slice(0, 300)}`)
      expect(await page.evaluate(() => 'polluted' in {} || '__xss' in window)).toBe(false)
      await page.reload()
    }
    expect(faults).toEqual([])
  })
})
