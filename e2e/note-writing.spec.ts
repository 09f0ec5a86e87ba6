import { Library } from './pages/library'
import { Notes } from './pages/notes'
import { expect, test } from './support/launch-app'

test('a window that becomes narrow takes neither the cursor nor the steps to undo from the note', async ({
  cuttings,
}) => {
  const { app, page } = cuttings
  await new Library(page).ready()
  const resize = async (width: number) => {
    await app.evaluate(({ BrowserWindow }, to) => {
      for (const window of BrowserWindow.getAllWindows())
        if (window.isVisible()) window.setContentSize(to, 700)
    }, width)
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
  }
  await resize(1200)
  const notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Memo')
  await page.keyboard.press('Enter')
  await expect(notes.text).toBeFocused()
  await page.keyboard.type('The wall.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The harbour.')
  await page.keyboard.press('Home')
  await page.keyboard.type('/quote ')
  const list = page.locator('.notes-suggest').filter({ hasText: 'Nothing fits these words.' })
  await expect(list).toBeInViewport({ ratio: 1 })
  await resize(800)
  await expect(notes.list).toHaveCount(0)
  await expect(notes.text).toBeFocused()
  // It went with its line.
  await expect(list).toBeInViewport({ ratio: 1 })
  for (const _ of '/quote ') await page.keyboard.press('Backspace')
  await expect(list).toHaveCount(0)
  await page.keyboard.type('And ')
  await resize(1200)
  await expect(notes.list).toBeVisible()
  await expect(notes.text).toBeFocused()
  await page.keyboard.type('so ')
  await expect(notes.text).toHaveText('The wall.And so The harbour.')
  const undoTyping = notes.toolbar.getByRole('button', { name: 'Undo typing' })
  await expect(undoTyping).toBeEnabled()
  while (await undoTyping.isEnabled()) await page.keyboard.press('Control+z')
  await expect(notes.text).toHaveText('')
  await notes.saved()
})

test('words between the signs of Markdown are set in it, and a footnote is asked for its words, all by keyboard', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await new Library(page).ready()
  const notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Signs')
  await page.keyboard.press('Enter')
  await expect(notes.text).toBeFocused()
  await page.keyboard.type('A **bold word**, _one_ with `code*x*`, 2 * 3 * 4 and snake_case_name')
  await expect(notes.text.locator('strong')).toHaveText('bold word')
  await expect(notes.text.locator('em')).toHaveText('one')
  await expect(notes.text.locator('code')).toHaveText('code*x*')
  await expect(notes.text).toHaveText('A bold word, one with code*x*, 2 * 3 * 4 and snake_case_name')
  // Who means the signs themselves takes it back at once.
  await page.keyboard.type(' ~~not~~')
  await expect(notes.text.locator('s')).toHaveText('not')
  await page.keyboard.press('Backspace')
  await expect(notes.text.locator('s')).toHaveCount(0)
  await expect(notes.text).toContainText('~~not~~')

  const footnotes = notes.text.locator('.note-footnote')
  const dialog = page.getByRole('dialog', { name: 'Footnote' })
  const words = dialog.getByRole('textbox', { name: 'Text of the footnote' })
  await page.keyboard.press('Control+Alt+f')
  await expect(words).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(notes.text).toBeFocused()
  await expect(footnotes).toHaveCount(0)
  await notes.toolbar.getByRole('button', { name: 'Footnote' }).click()
  await expect(words).toBeFocused()
  await page.keyboard.type('Told by the mayor.')
  await dialog.getByRole('button', { name: 'Done' }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(notes.text).toBeFocused()
  await page.keyboard.type(' and on.')
  await expect(footnotes).toHaveCount(1)
  await expect(footnotes).toHaveAttribute('data-content', /Told by the mayor\./u)
  await expect(notes.text).toHaveText(/~~not~~ and on\.$/u)
  // From the menu one goes on in the text.
  await notes.toolbar.getByRole('button', { name: 'Table' }).click()
  await page.getByRole('menuitem', { name: 'Insert a table' }).press('Enter')
  await expect(notes.text).toBeFocused()
  await page.keyboard.type('Who')
  await page.keyboard.press('Tab')
  await page.keyboard.type('What')
  await expect(notes.text.locator('th, td').filter({ hasText: /./u })).toHaveText(['Who', 'What'])
  await notes.saved()
})
