import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { ReadOutcome } from '@/contract/reading'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { dropFile } from './support/drop-file'
import {
  hostileExports,
  hostileFolder,
  hostileNames,
  hostilePages,
  hostileSamples,
  isHostileHere,
} from './support/hostile-samples'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { readArchive } from './support/read-archive'
import { readInApp } from './support/read-in-app'

const refused = new Set([
  'html/empty.html',
  'html/not-html.html',
  'html/frameset.html',
  'html/only-script.html',
  'warc/bad-length.warc',
  'warc/loop.warc',
])

/** An article with something evil in it is still an article; what is huge or broken may be refused in plain words. */
const harmless =
  /^(?:charset|text)\/|^html\/(?:xss|meta-refresh|base-|csp|jsonld|paywall|svg-bomb|entities|data-uri)/

/** The way of a dropped file, from the window through main to the extractor and back. */
function outcomeOf({ page }: LaunchedApp, file: string): Promise<ReadOutcome> {
  const fileName = file.slice(file.indexOf('/') + 1)
  const hint = { mediaType: 'text/plain', fileName, charset: '', url: '' }
  return readInApp(page, readFileSync(join(hostileFolder, file)), hint)
}

/** What is wrong with an outcome, given what the manifest says; '' where it is as it says. */
function fault({ file, expect: wanted }: (typeof hostilePages)[number], outcome: ReadOutcome): string {
  if (refused.has(file)) return outcome.kind === 'problem' ? '' : 'was read'
  if (outcome.kind === 'problem') return harmless.test(file) ? outcome.message : ''
  const { text, warnings, charset } = outcome.draft
  const words = /body contains: (.*)$/u.exec(wanted)?.[1]?.trim()
  if (words !== undefined && !text.includes(words)) return `read as ${charset}: ${text.slice(0, 40)}`
  const isPlain = !/[\u0080-\uffff]/u.test(readFileSync(join(hostileFolder, file), 'latin1'))
  if (/-nometa/.test(file) && warnings.length === 0 && !isPlain && charset !== 'utf-8')
    return `guessed ${charset} without a word`
  if (/[^\P{Cc}\n\t]|\p{Cs}/u.test(text)) return 'control characters in the text'
  return ''
}

test.describe('hostile files', () => {
  test.skip(!isHostileHere, 'The evaluation data is not here.')
  test.setTimeout(600_000)
  // What hangs is ended on purpose; what the policy of an original refuses is said in its console.
  test.use({
    expectedErrors: [
      /^Crashed: app:\/\/(?:extractor|original)|page has ended its process|Content Security Policy|sandbox|base URL|local resource/iu,
    ],
  })

  test('each sample of the manifest is looked at by some test', () => {
    const looked = [
      ...hostilePages.map(({ file }) => file),
      ...hostileExports.map(([file]) => file),
      hostileNames,
    ]
    expect(looked.sort()).toEqual(hostileSamples.map(({ file }) => file).sort())
    expect(looked).toHaveLength(129)
  })

  test('every page, text and mail is read or refused as its manifest says', async ({ cuttings }) => {
    await new Library(cuttings.page).ready()
    const faults: string[] = []
    for (const sample of hostilePages) {
      const found = fault(sample, await outcomeOf(cuttings, sample.file))
      if (found !== '') faults.push(`${sample.file}: ${found}`)
    }
    expect(faults).toEqual([])
    for (const page of cuttings.app.windows())
      expect(await page.evaluate(() => '__xss' in window)).toBe(false)
  })

  test('imported together, none of them runs or asks for anything, in the reader and as the original', async ({
    cuttings,
  }) => {
    const { app, page } = cuttings
    const library = new Library(page)
    await library.ready()
    const small = hostilePages.filter(({ file, bytes }) => file.startsWith('html/') && bytes < 100_000)
    const zip = zipSync(
      Object.fromEntries(
        small.map(({ file }) => [file, new Uint8Array(readFileSync(join(hostileFolder, file)))]),
      ),
    )
    const imports = new Imports(page)
    await dropFile(page, 'pages.zip', Buffer.from(zip).toString('latin1'))
    // Many of them have the same text, and each is to be looked at.
    await imports.review.getByRole('button', { name: /What is in the archive already/u }).click()
    await page.getByRole('option', { name: 'Add it a second time' }).click()
    await imports.start()
    await expect(imports.report).toBeVisible({ timeout: 120_000 })
    await imports.report.getByRole('button', { name: 'Done' }).click()
    const items = (await readArchive(page)).items.sort((one, other) => (one.id < other.id ? 1 : -1))
    expect(items.length).toBeGreaterThan(40)
    await library.list.getByRole('option').first().click()
    const ended: (string | undefined)[] = []
    for (const { id, foreign } of items) {
      await expect(new Reader(page).text, id).toHaveText(/\S/u)
      const opening = app.waitForEvent('window')
      await page.keyboard.press('Control+Shift+O')
      const original = await opening
      // On a busy machine an engine takes its time to give up.
      const crash = original.waitForEvent('crash', { timeout: 0 }).then(() => foreign)
      const load = original
        .waitForFunction(() => document.readyState === 'complete', undefined, { timeout: 0 })
        .then(() => '')
      const end = await Promise.race([crash, load])
      if (end !== '') ended.push(end)
      else {
        expect(await original.evaluate(() => '__xss' in window), id).toBe(false)
        await original.close()
      }
      await page.keyboard.press('ArrowDown')
    }
    expect(await page.evaluate(() => '__xss' in window)).toBe(false)
    // Ten thousand million circles, or tables two thousand deep, are too much for an engine. The window goes, and the
    // person is told.
    const bombs = ['html/svg-bomb.html', 'html/table-nest.html'].map((file) => {
      const hash = createHash('sha256').update(readFileSync(join(hostileFolder, file)))
      return `files:sha256-${hash.digest('hex')}`
    })
    expect(bombs).toEqual(expect.arrayContaining(ended))
    const told = page.getByText('The original could not be shown as a page.')
    if (ended.length > 0) await expect(told.first()).toBeVisible()
  })
})
