import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadOutcome } from '@/contract/reading'
import { Library } from './pages/library'
import {
  hostileExports,
  hostileFolder,
  hostileNames,
  hostilePages,
  hostileSamples,
  isHostileHere,
} from './support/hostile-samples'
import { expect, test, type LaunchedApp } from './support/launch-app'

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
  const bytes = readFileSync(join(hostileFolder, file)).toString('base64')
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
  // What hangs is ended on purpose.
  test.use({ expectedErrors: [/^Crashed: app:\/\/extractor/u] })

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
})
