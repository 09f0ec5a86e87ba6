import { Library } from './pages/library'
import { People } from './pages/people'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'
import { readArchive } from './support/read-archive'

test.beforeEach(async ({ cuttings }) => {
  const library = new Library(cuttings.page)
  await library.ready()
  await library.addSample()
  await expect(new Reader(cuttings.page).listed(/^Harsh Shringla/u)).toBeVisible()
})

test('a comment that is left without saving goes on as a draft, until it is saved', async ({ cuttings }) => {
  const { page } = cuttings
  const reader = new Reader(page)
  const field = reader.card('Comment').getByRole('textbox', { name: 'Comment' })
  const open = async () => {
    await reader.select('regulatory approval')
    await reader.selectionBar.getByRole('button', { name: 'Comment' }).click()
    await expect(field).toBeFocused()
  }
  await open()
  await page.keyboard.type('Who approves it, and when?')
  // Elsewhere, as by a slip of the hand.
  await reader.title.click()
  await expect(field).toBeHidden()
  await expect(new Library(page).notices.getByText(/kept as a draft/u)).toBeVisible()
  await open()
  await expect(field).toHaveValue('Who approves it, and when?')
  await page.keyboard.press('Control+Enter')
  await reader.tab('Marks')
  await expect(reader.panel.getByText('Who approves it, and when?')).toBeVisible()
  await open()
  await expect(field).toHaveValue('')
})

test('an edited text is kept as a draft to the last letter when another view is shown', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  await page.keyboard.press('Control+Shift+E')
  await expect(reader.field).toBeFocused()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Half a thought. ')
  await page.keyboard.press('Control+2')
  await expect(reader.field).toBeHidden()
  await page.keyboard.press('Control+1')
  await expect(reader.field).toHaveValue(/^Half a thought\. /u)
  expect((await readArchive(page)).texts).toHaveLength(1)
})

test('a note on a name is saved when a key shows another view while it is written', async ({ cuttings }) => {
  const { page } = cuttings
  const people = new People(page)
  const note = page.getByRole('textbox', { name: 'Note' })
  await people.entry('People').click()
  await people.open('Harsh Shringla')
  await people.tab('Names and notes')
  await note.fill('Foreign secretary since 2020.')
  await page.keyboard.press('Control+1')
  await expect(note).toBeHidden()
  await page.keyboard.press('Control+3')
  await people.open('Harsh Shringla')
  await people.tab('Names and notes')
  await expect(note).toHaveValue('Foreign secretary since 2020.')
})
