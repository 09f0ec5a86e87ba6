import { Library } from './pages/library'
import { Notes } from './pages/notes'
import { Quotes } from './pages/quotes'
import { Search } from './pages/search'
import { carry, pointIn } from './support/drag'
import { expect, test } from './support/launch-app'
import { noteBesideArticle } from './support/note-beside-article'

test('selected words and quotes of the panel are dragged into the note beside, where the line shows', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const { reader, notes } = await noteBesideArticle(page)
  const blocks = notes.text.locator(':scope > *:not(.note-drop-line)')
  await reader.select('There is a lot of excitement')
  await carry(page, await reader.selectedPoint(), await pointIn(blocks.nth(1), 0.1))
  // Between the two lines, and nowhere else.
  await expect(notes.dropLine).toHaveCount(1)
  await expect(notes.text.locator('p:has-text("First") + .note-drop-line + p')).toHaveText('Second line.')
  await page.mouse.up()
  await expect(notes.dropLine).toHaveCount(0)
  await expect(blocks).toHaveText(['First line.', /^There is a lot of excitement/u, 'Second line.'])
  await expect(notes.excerpts).toContainText('India’s foreign secretary')
  await expect(notes.text).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(blocks).toHaveText(['First line.', 'Second line.'])
  await page.keyboard.press('Control+Shift+Z')
  await expect(notes.excerpts).toHaveCount(1)
  // The words became a highlight, which the excerpt holds on to.
  await reader.tab('Marks')
  await expect(reader.listed(/There is a lot of excitement/u)).toBeVisible()

  await carry(
    page,
    await pointIn(reader.listed(/There is a lot of excitement/u).locator('[draggable]')),
    await pointIn(blocks.nth(0), 0.1),
  )
  await expect(notes.text.locator('.note-drop-line:first-child')).toHaveCount(1)
  await page.mouse.up()
  await expect(notes.excerpts).toHaveCount(2)
  await reader.tab('Quotes')
  await carry(
    page,
    await pointIn(reader.listed(/I am very happy/u).locator('[draggable]')),
    await pointIn(blocks.last(), 0.9),
  )
  await expect(notes.text.locator('.note-drop-line:last-child')).toHaveCount(1)
  await page.mouse.up()
  await expect(blocks).toHaveText([
    /^There is a lot of excitement/u,
    'First line.',
    /^There is a lot of excitement/u,
    'Second line.',
    /I am very happy[^]*Harsh Shringla/u,
  ])
  await notes.saved()
})

test('chosen rows of the quote bank are dragged into the note beside in their order, and are there after a restart', async ({
  cuttings,
}) => {
  let { page } = cuttings
  let notes = (await noteBesideArticle(page)).notes
  await page.keyboard.press('Control+4')
  const quotes = new Quotes(page)
  const rows = quotes.list.getByRole('option')
  await expect(rows.nth(2)).toBeVisible()
  const dragged = [await wordsOf(quotes, 0), await wordsOf(quotes, 2)]
  await rows.nth(0).locator('[data-part=tick]').click()
  await rows.nth(2).locator('[data-part=tick]').click()
  await expect(rows.nth(0)).toHaveAttribute('aria-selected', 'true')
  await expect(rows.nth(2)).toHaveAttribute('aria-selected', 'true')
  await carry(
    page,
    await pointIn(rows.nth(2).locator('.quote-text')),
    await pointIn(notes.text.locator('p').last(), 0.9),
  )
  await expect(notes.dropLine).toHaveCount(1)
  await page.mouse.up()
  await expect(notes.excerpts).toHaveCount(2)
  for (const [at, words] of dragged.entries()) await expect(notes.excerpts.nth(at)).toContainText(words)
  await notes.saved()

  page = await cuttings.relaunch()
  notes = new Notes(page)
  await new Library(page).ready()
  await page.keyboard.press('Control+Alt+3')
  await expect(notes.beside).toBeVisible()
  await expect(notes.excerpts).toHaveCount(2)
  await notes.beside.getByRole('button', { name: 'Close the note beside' }).click()
  await expect(notes.beside).toHaveCount(0)
})

async function wordsOf(quotes: Quotes, at: number): Promise<string> {
  const words = await quotes.list.getByRole('option').nth(at).locator('.quote-text').innerText()
  return words.replace(/^[“"]/u, '').slice(0, 30)
}

test('what is typed in the note beside stays where words are sent to it by key and where the archive is undone', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const { reader, notes, library } = await noteBesideArticle(page)
  await notes.text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Typed a moment ago.')
  await expect(notes.text).toContainText('Typed a moment ago.')
  await reader.text.focus()
  await reader.select('There is a lot of excitement')
  await reader.text.press('w')
  const dialog = page.getByRole('dialog', { name: 'Send 1 excerpt to a note' })
  await dialog.getByRole('option', { name: 'Memo' }).click()
  await expect(library.notices.getByText('1 excerpt went to “Memo”.')).toBeVisible()
  await expect(notes.text).toHaveText(/Second line\. Typed a moment ago\.There is a lot of excitement/u)
  await reader.text.focus()
  await page.keyboard.press('Control+z')
  await expect(notes.excerpts).toHaveCount(0)
  await expect(notes.text).toContainText('Typed a moment ago.')
  // One note, and no second one of what was typed.
  await page.keyboard.press('Control+5')
  await expect(notes.list.getByRole('option')).toHaveCount(1)
})

test('a long note is found by what was typed in it a moment ago, while it stands open beside the search', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const { notes } = await noteBesideArticle(page)
  await notes.text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(' The quay was long.'.repeat(5000))
  await notes.saved()
  await page.keyboard.type(' A kingfisher sat there.')
  const search = new Search(page)
  await search.for('kingfisher ')
  await expect(search.others('note')).toHaveText(/Memo.*A kingfisher sat there/u)
})
