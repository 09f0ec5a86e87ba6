import { execFileSync } from 'node:child_process'
import { Excerpts } from '../pages/excerpts'
import { Library } from '../pages/library'
import { Notes } from '../pages/notes'
import { Reader } from '../pages/reader'
import { answerSaveDialog } from '../support/answer-save-dialog'
import { expect, test } from '../support/launch-app'

const poppler = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' })

test('poppler finds the words and the outline of a note as a PDF', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  await expect(new Reader(page).listed(/^Harsh Shringla/u)).toBeVisible()
  const notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Memo – für Zoë')
  await page.keyboard.press('Enter')
  await page.keyboard.type('# What was said')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Words of my own.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/quote excitement')
  await expect(notes.suggestions).toHaveCount(1)
  await page.keyboard.press('Enter')
  await notes.saved()
  const path = await answerSaveDialog(cuttings, 'memo.pdf')
  await page.keyboard.press('Control+e')
  const excerpts = new Excerpts(page)
  await excerpts.exportDialog.waitFor()
  await excerpts.format('PDF')
  await excerpts.exportDialog.getByRole('button', { name: 'Save…' }).press('Enter')
  await expect(library.notices.getByText('Saved the note as “memo.pdf”.')).toBeVisible()

  const text = poppler('pdftotext', path, '-').replace(/\s+/gu, ' ')
  for (const words of ['Memo – für Zoë', 'What was said', 'Words of my own.', 'There is a lot of excitement'])
    expect(text).toContain(words)
  expect(text).toContain('Varma, “India’s foreign secretary arrives in Russia for a two-day visit”')
  // Engines before these versions know neither; what today's engine makes of the page is in print.consumers.test.ts.
  const chrome = Number.parseInt(await cuttings.app.evaluate(() => process.versions.chrome), 10)
  if (chrome < 129) return
  const outline = /<outline>.*<\/outline>/su.exec(poppler('pdftohtml', '-xml', '-i', '-stdout', path))?.[0]
  expect(outline).toContain('Memo – für Zoë')
  expect(outline).toContain('What was said')
})
