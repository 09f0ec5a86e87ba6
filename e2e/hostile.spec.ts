import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { projectRoot } from '../scripts/lib/paths.mjs'
import type { ReadOutcome } from '@/contract/reading'
import { Library } from './pages/library'
import { expect, test, type LaunchedApp } from './support/launch-app'

const shared = process.env['CUTTINGS_SHARED'] ?? resolve(projectRoot, '../shared')
const folder = join(shared, 'eval/hostile')
const isHere = existsSync(folder)

interface Sample {
  readonly file: string
  readonly expect: string
}

// Exports and zips are dropped on the window, in hostile-exports.spec.ts.
const read = /^(?:(?:charset|html|text|mail|xml)\/.*\.(?:html|txt|eml|mhtml)|warc\/.*)$/
const samples = isHere
  ? (JSON.parse(readFileSync(join(folder, 'MANIFEST.json'), 'utf8')) as Sample[]).filter(({ file }) =>
      read.test(file),
    )
  : []
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
async function outcomeOf({ page }: LaunchedApp, file: string): Promise<ReadOutcome> {
  const bytes = readFileSync(join(folder, file)).toString('base64')
  const fileName = file.slice(file.indexOf('/') + 1)
  return page.evaluate(
    async ([text, name]) => {
      const read = Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0))
      const hint = { mediaType: 'text/plain', fileName: name, charset: '', url: '' }
      const answer = await window.cuttings?.readIncoming({ bytes: read, hint })
      if (answer === undefined) throw new Error('no bridge')
      return answer
    },
    [bytes, fileName] as const,
  )
}

/** What is wrong with an outcome, given what the manifest says; '' where it is as it says. */
function fault({ file, expect: wanted }: Sample, outcome: ReadOutcome): string {
  if (refused.has(file)) return outcome.kind === 'problem' ? '' : 'was read'
  if (outcome.kind === 'problem') return harmless.test(file) ? outcome.message : ''
  const { text, warnings, charset } = outcome.draft
  const words = /body contains: (.*)$/u.exec(wanted)?.[1]?.trim()
  if (words !== undefined && !text.includes(words)) return `read as ${charset}: ${text.slice(0, 40)}`
  const isPlain = !/[\u0080-\uffff]/u.test(readFileSync(join(folder, file), 'latin1'))
  if (/-nometa/.test(file) && warnings.length === 0 && !isPlain && charset !== 'utf-8')
    return `guessed ${charset} without a word`
  if (/[^\P{Cc}\n\t]|\p{Cs}/u.test(text)) return 'control characters in the text'
  return ''
}

test.describe('hostile files', () => {
  test.skip(!isHere, 'The evaluation data is not here.')
  test.setTimeout(600_000)
  // What hangs is ended on purpose.
  test.use({ expectedErrors: [/^Crashed: app:\/\/extractor/u] })

  test('every page, text and mail is read or refused as its manifest says', async ({ cuttings }) => {
    await new Library(cuttings.page).ready()
    const faults: string[] = []
    for (const sample of samples) {
      const found = fault(sample, await outcomeOf(cuttings, sample.file))
      if (found !== '') faults.push(`${sample.file}: ${found}`)
    }
    expect(faults).toEqual([])
    expect(samples.length).toBeGreaterThan(80)
    for (const page of cuttings.app.windows())
      expect(await page.evaluate(() => '__xss' in window)).toBe(false)
  })
})
