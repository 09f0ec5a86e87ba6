import { Excerpts } from './pages/excerpts'
import { Library } from './pages/library'
import { Notes } from './pages/notes'
import { People } from './pages/people'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'

test('a note is written by keyboard alone, survives a kill, and is undone in the archive', async ({
  cuttings,
}) => {
  let { page } = cuttings
  await new Library(page).ready()
  let notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Visit to Moscow')
  await page.keyboard.press('Enter')
  await expect(notes.text).toBeFocused()
  await page.keyboard.type('## What was said')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('envoy')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' arrived. <b>1 * 2 * 3</b>')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- first')
  await page.keyboard.press('Enter')
  await page.keyboard.type('second')
  await notes.saved()
  await expect(page.getByText('13 words')).toBeVisible()
  // The list does not wait for the rest that makes it a change.
  await expect(notes.list.getByRole('option', { name: 'Visit to Moscow' })).toContainText('first second')
  await cuttings.kill()

  page = await cuttings.relaunch()
  notes = new Notes(page)
  await notes.open()
  await notes.list.getByRole('option', { name: 'Visit to Moscow' }).click()
  await expect(notes.text.getByRole('heading', { level: 2, name: 'What was said' })).toBeVisible()
  await expect(notes.text.locator('strong')).toHaveText('envoy')
  await expect(notes.text).toContainText('<b>1 * 2 * 3</b>')
  await expect(notes.text.getByRole('listitem')).toHaveText(['first', 'second'])

  await notes.text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' and third')
  await expect(notes.text).toContainText('second and third')
  const undoTyping = notes.toolbar.getByRole('button', { name: 'Undo typing' })
  // How much one step takes back depends on how fast it was typed.
  while (await undoTyping.isEnabled()) await page.keyboard.press('Control+z')
  await expect(notes.text).not.toContainText('and third')
  await expect(notes.text).toContainText('second')
  // Nothing is left to undo in the editor: the archive's own history is next.
  await page.keyboard.press('Control+z')
  await expect(notes.text).not.toContainText('second')
  await page.keyboard.press('Control+Shift+Z')
  await expect(notes.text).toContainText('second')
})

test('excerpts are put in by /quote and by drag, open their sentence, and tell when they changed', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  const reader = new Reader(page)
  await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
  const notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Quotes')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/quote excitement')
  await expect(notes.suggestions).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(notes.excerpts).toHaveCount(1)
  await expect(notes.excerpts.first()).toContainText('There is a lot')
  await expect(notes.excerpts.first()).toContainText('Varma')

  const picker = notes.panel.getByRole('list', { name: 'Excerpts to put in' })
  await picker.getByRole('button', { name: /I am very happy/u }).dragTo(notes.text)
  await expect(notes.excerpts).toHaveCount(2)
  await notes.saved()

  await notes.excerpts
    .filter({ hasText: 'There is a lot' })
    .getByRole('button', { name: 'India’s foreign secretary' })
    .click()
  await expect(reader.text.getByText('There is a lot of excitement')).toBeInViewport()
  await reader.tab('Quotes')
  const quote = reader.listed(/There is a lot/u)
  await quote.click()
  await quote.press('x')
  await expect(quote).toBeHidden()
  await notes.open()
  await expect(notes.excerpts.filter({ hasText: 'There is a lot' })).toContainText(
    'The quote behind this is not in the article any more',
  )
  await expect(notes.excerpts.filter({ hasText: 'I am very happy' })).not.toContainText('not in the article')
})

test('notes lead to each other, and know what leads to them', async ({ cuttings }) => {
  const { page } = cuttings
  await new Library(page).ready()
  const notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Ports')
  await page.keyboard.press('Enter')
  await page.keyboard.type('All about quays.')
  await notes.saved()
  await notes.create()
  await page.keyboard.type('Ships')
  await page.keyboard.press('Enter')
  await page.keyboard.type('See [[por')
  await expect(notes.suggestions).toHaveText([/Ports/u])
  await page.keyboard.press('Enter')
  await page.keyboard.type('for the quays.')
  await notes.saved()
  await notes.text.getByText('Ports').click()
  await expect(notes.title).toHaveValue('Ports')
  await notes.tab('Links')
  await notes.panel.getByRole('button', { name: 'Ships' }).click()
  await expect(notes.title).toHaveValue('Ships')
  await expect(notes.text).toContainText('See Ports for the quays.')
})

test('a note leads to names and articles, which know of it', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  const reader = new Reader(page)
  await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
  const notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Envoys')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ask [[Harsh Shr')
  const name = notes.suggestions.filter({ hasText: /^Harsh Shringla/u })
  await name.click()
  await page.keyboard.type('about [[foreign secretary')
  await notes.suggestions.filter({ hasText: 'Article' }).click()
  await expect(notes.text).toHaveText(/^Ask Harsh Shringla about India’s foreign secretary/u)
  await notes.saved()

  await notes.text.getByText('Harsh Shringla').click()
  const people = new People(page)
  await expect(people.heading).toHaveText('Harsh Shringla')
  await people.tab('Names and notes')
  await people.button('Envoys').click()
  await expect(notes.title).toHaveValue('Envoys')
  await notes.text.getByText('foreign secretary').click()
  await expect(reader.title).toContainText('foreign secretary')
  await reader.tab('Details')
  await reader.panel.getByRole('list', { name: 'Notes on this article' }).getByRole('button').click()
  await expect(notes.title).toHaveValue('Envoys')
})

test('marks of the reader and excerpts of the list are sent to a note', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await library.addSample()
  const reader = new Reader(page)
  await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
  await reader.tab('Quotes')
  await reader.listed(/I am very happy/u).click()
  await expect.poll(async () => (await reader.painted())['cursor']).toHaveLength(1)
  await reader.text.press('w')
  const dialog = page.getByRole('dialog', { name: 'Send 1 excerpt to a note' })
  await dialog.getByRole('combobox').fill('Memo')
  await page.keyboard.press('Enter')
  await expect(library.notices.getByText('1 excerpt went to “Memo”.')).toBeVisible()

  await library.view('Excerpts').click()
  const excerpts = new Excerpts(page)
  await excerpts.row('There is a lot').click()
  await page.getByRole('button', { name: 'Send to note' }).click()
  await page.getByRole('dialog').getByRole('option', { name: 'Memo' }).click()
  await library.notices.getByRole('button', { name: 'Open note' }).last().click()
  const notes = new Notes(page)
  await expect(notes.title).toHaveValue('Memo')
  await expect(notes.excerpts).toHaveCount(2)
  await expect(notes.excerpts).toContainText(['I am very happy', 'There is a lot'])
})

test('what a full disk refused is there when the note is opened again, and becomes a change once there is room', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await new Library(page).ready()
  const notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Other')
  await notes.saved()
  await notes.create()
  await page.keyboard.type('Memo')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Written while there was room.')
  await notes.saved()
  const open = (name: string) => notes.list.getByRole('option', { name }).click()
  await open('Other')
  await expect(notes.title).toHaveValue('Other')
  await page.evaluate(() => {
    const { prototype } = IDBObjectStore
    const own = Object.getOwnPropertyDescriptor(prototype, 'add') ?? {}
    const add = own.value as () => IDBRequest
    Object.assign(window, { makeRoom: () => Object.defineProperty(prototype, 'add', own) })
    const value = function (this: IDBObjectStore, ...given: unknown[]) {
      if (this.name === 'history') throw new DOMException('The disk is full', 'QuotaExceededError')
      return Reflect.apply(add, this, given) as IDBRequest
    }
    Object.defineProperty(prototype, 'add', { ...own, value })
  })
  await open('Memo')
  await notes.text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Written without.')
  await notes.saved()
  await open('Other')
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(/disk|room|space/iu)
  await open('Memo')
  await expect(notes.text).toContainText('Written while there was room. Written without.')
  await notes.text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' And more.')
  await notes.saved()
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom())
  await open('Other')
  await expect(notes.title).toHaveValue('Other')
  await open('Memo')
  await expect(notes.text).toContainText('Written while there was room. Written without. And more.')
  await expect(notes.list.getByRole('option')).toHaveCount(2)
})

test('a note goes back to an earlier version by keyboard alone, sees what that changes, and is undone', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await new Library(page).ready()
  const notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Harbour')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The wall will hold.')
  await notes.saved()
  await notes.tab('Links')
  await notes.panel.getByRole('textbox', { name: 'Tags' }).fill('ports')
  await page.keyboard.press('Enter')
  await notes.text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' The mayor paid twice.')
  // What was typed a moment ago is a version already.
  await page.keyboard.press('Control+Shift+H')
  const history = page.getByRole('dialog', { name: 'History of the note' })
  const versions = history.getByRole('option')
  await expect(versions).toHaveText([/as it is now · Written/u, /Tag note/u, /Written/u, /Begun/u])
  await expect(history.locator('ins')).toHaveText(' The mayor paid twice.')
  await expect(versions.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(versions.nth(2)).toHaveAttribute('aria-selected', 'true')
  await history.getByRole('button', { name: 'Go back to this' }).press('Enter')
  await expect(history).toHaveCount(0)
  await expect(notes.text).toHaveText('The wall will hold.')
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click()
  await expect(notes.text).toHaveText('The wall will hold. The mayor paid twice.')
})
