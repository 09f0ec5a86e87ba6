import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ClipForm } from './pages/clip-form'
import { Dossiers } from './pages/dossiers'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { Notes } from './pages/notes'
import { Quotes } from './pages/quotes'
import { Reader } from './pages/reader'
import { Search } from './pages/search'
import { dropFile } from './support/drop-file'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { paste } from './support/paste'

/** As large as a person makes it: 800 x 600 at 100 %, and 1280 x 960 at 200 %, where it has 640 x 480 CSS px. */
const sizes = [
  { name: '800 × 600', width: 800, height: 600, zoom: 1 },
  { name: '200 %', width: 1280, height: 960, zoom: 2 },
] as const

async function resize(
  { app, page }: LaunchedApp,
  { width, height, zoom }: (typeof sizes)[number],
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, to) => {
      const [window] = BrowserWindow.getAllWindows().filter((one) => one.isVisible())
      window?.setSize(to.width, to.height)
      window?.webContents.setZoomFactor(to.zoom)
    },
    { width, height, zoom },
  )
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(width / zoom)
}

/** Nothing stands outside of the window, the window itself does not scroll, and axe finds nothing. */
async function check(page: Page, screen: string): Promise<void> {
  const outside = await page.evaluate(() => {
    const scrollsUpAndDown = (control: Element) => {
      for (let at = control.parentElement; at !== null; at = at.parentElement)
        if (/auto|scroll/u.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight)
          return true
      return false
    }
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    const controls = [...document.querySelectorAll('button, input, select, textarea, [role=tab], h1')]
    const lost = controls.filter((control) => {
      const box = control.getBoundingClientRect()
      const isShown = box.width > 1 && box.height > 1 && getComputedStyle(control).visibility === 'visible'
      // What a list or a toolbar scrolls to can be reached; what is beyond the side of the window cannot.
      const scrolls = control.closest('[class*=scroll], [role=listbox], [role=grid], .library-pane') !== null
      const isBeside = !scrolls && (box.left > innerWidth - 2 || box.right < 2)
      const isAboveOrBelow = !scrollsUpAndDown(control) && (box.top > innerHeight - 2 || box.bottom < 2)
      return isShown && (isBeside || isAboveOrBelow)
    })
    return {
      wide: scrollWidth - clientWidth,
      high: scrollHeight - clientHeight,
      lost: lost.map((control) => control.outerHTML.slice(0, 120)),
    }
  })
  expect(outside, screen).toEqual({ wide: 0, high: 0, lost: [] })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  expect(found, screen).toEqual([])
}

/** Goes to a screen by its command. */
async function go(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+Shift+P')
  const palette = page.getByRole('dialog', { name: 'Commands' })
  await palette.getByRole('combobox').fill(command)
  await palette
    .getByRole('option', { name: new RegExp(`^${command}`, 'u') })
    .first()
    .click()
  await expect(palette).toBeHidden()
}

for (const size of sizes) {
  test(`every screen of reading and people can be used at ${size.name}`, async ({ cuttings }) => {
    test.setTimeout(500_000)
    const { page } = cuttings
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const reader = new Reader(page)
    await new Library(page).ready()
    await new Library(page).addSample()
    await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
    await new Library(page).closeNotices()
    await resize(cuttings, size)

    // The panes are stacked a moment after the window is narrow.
    await expect(reader.text).toBeHidden()
    await check(page, 'the list')
    await page.getByRole('main').getByRole('option').first().click()
    await expect(reader.text).toBeVisible()
    await check(page, 'the article')
    // A mark is made and its card opened where there is little room.
    await reader.select('the first foreign visit')
    await check(page, 'selected words')
    // Without the panel, the tallest card does not stand over the words that it is about.
    await page.keyboard.press('Control+Alt+2')
    await expect(reader.panel).toBeHidden()
    await reader.select('the first foreign visit')
    await page.keyboard.press('e')
    await expect(reader.card('Mark as entity').getByRole('button').first()).toBeFocused()
    const card = await reader.card('Mark as entity').evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return { top, bottom }
    })
    const words = await reader.selectedBox()
    expect(card.top >= words.bottom || card.bottom <= words.top, JSON.stringify({ card, words })).toBe(true)
    await check(page, 'an entity')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Alt+2')
    await expect(reader.panel).toBeVisible()
    await reader.select('the first foreign visit')
    await reader.selectionBar.getByRole('button', { name: 'Comment' }).click()
    await page.getByRole('textbox', { name: 'Comment' }).fill('Who pays?')
    await check(page, 'a comment')
    await page.keyboard.press('Control+Enter')
    await expect.poll(async () => (await reader.painted())['comment']).toEqual(['the first foreign visit'])
    for (const tab of ['Quotes', 'Marks', 'Versions', 'Details'] as const) {
      await reader.tab(tab)
      await check(page, `panel, ${tab}`)
    }
    await page.keyboard.press('Control+Shift+E')
    await expect(reader.field).toBeVisible()
    await check(page, 'edit text')
    await page.keyboard.press('Escape')

    await go(page, 'People')
    const person = page.getByRole('main').getByRole('option', { name: /^Harsh Shringla/u })
    await expect(person).toBeVisible()
    await check(page, 'people')
    await person.getByText('Harsh Shringla', { exact: true }).click()
    await page.getByRole('heading', { name: 'Harsh Shringla', level: 1 }).waitFor()
    for (const tab of ['Mentions', 'Said', 'Timeline', 'Named together', 'Names and notes']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`, 'u') }).click()
      await check(page, `entity page, ${tab}`)
    }
    // What a merge will do stands beside the button that does it.
    await page.getByRole('button', { name: 'Merge…' }).click()
    const merge = page.getByRole('dialog', { name: /^Merge/u })
    await merge.getByRole('option', { name: /^Igor Morgulov/u }).click()
    await expect(merge.getByRole('status').filter({ hasText: /^Joins/u })).toBeInViewport({ ratio: 1 })
    await check(page, 'merge')
    await page.keyboard.press('Escape')
    await go(page, 'Names to review')
    await check(page, 'names to review')
    await go(page, 'Quote bank')
    const quotes = new Quotes(page)
    await expect(quotes.list.getByRole('option').first()).toBeVisible()
    await check(page, 'quote bank')
    await quotes.list.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('e')
    await page.getByRole('dialog', { name: 'Edit quote' }).waitFor()
    await check(page, 'edit quote')
    await page.keyboard.press('Escape')
    await quotes.showAs('Table')
    await expect(quotes.list.getByText(/^direct, suggested/u).first()).toBeInViewport()
    await check(page, 'quotes, table')
    await quotes.showAs('Report')
    await page.getByRole('row').nth(1).waitFor()
    await check(page, 'report')
    await go(page, 'Orphans')
    await expect(page.getByRole('heading', { name: 'Orphans' })).toBeVisible()
    await check(page, 'orphans')
  })
  test(`every screen of writing and handing out can be used at ${size.name}`, async ({ cuttings }) => {
    test.setTimeout(500_000)
    const { page } = cuttings
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' })
    await new Library(page).ready()
    await new Library(page).addSample()
    await expect(new Reader(page).listed(/^Harsh Shringla/u)).toBeVisible()
    const notes = new Notes(page)
    await notes.create()
    await page.keyboard.type('Memo')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/quote excitement')
    await expect(notes.suggestions).toHaveCount(1)
    await page.keyboard.press('Enter')
    await notes.saved()
    await resize(cuttings, size)
    await check(page, 'a note')
    await page.keyboard.press('Control+Shift+H')
    const history = page.getByRole('dialog', { name: 'History of the note' })
    await expect(history.getByRole('option')).toHaveCount(2)
    await check(page, 'the history of a note')
    await page.keyboard.press('Escape')
    await go(page, 'Dossiers')
    await page.getByRole('button', { name: 'New dossier' }).first().click()
    const dossiers = new Dossiers(page)
    await expect(dossiers.title).toBeVisible()
    await dossiers.title.fill('Visit')
    await page.keyboard.press('Enter')
    await dossiers.sheet.getByRole('button', { name: 'Heading' }).click()
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Heading' })).toBeFocused()
    await page.keyboard.type('What was said')
    await page.keyboard.press('Enter')
    await expect(dossiers.entries).toHaveCount(1)
    await dossiers.add('Memo')
    await expect(dossiers.entries).toHaveCount(2)
    // The tooltip of the button that the dialog came from goes with the focus.
    await page.getByRole('listbox', { name: 'Entries of the dossier' }).focus()
    await expect(page.getByRole('tooltip')).toHaveCount(0)
    await check(page, 'a dossier')
    await page.keyboard.press('Control+e')
    const preview = page.getByRole('dialog', { name: 'Export' }).getByRole('region', { name: 'Preview' })
    await expect(preview).toContainText('What was said')
    await check(page, 'export')
    await page.keyboard.press('Escape')
  })
  test(`every screen of adding, finding and keeping can be used at ${size.name}`, async ({ cuttings }) => {
    test.setTimeout(500_000)
    const { page } = cuttings
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const library = new Library(page)
    await library.ready()
    await library.addSample()
    await expect(new Reader(page).listed(/^Harsh Shringla/u)).toBeVisible()
    await library.closeNotices()
    await resize(cuttings, size)

    await paste(cuttings, 'Quay closed\n\nThe quay is closed. More is known tomorrow.')
    const form = new ClipForm(page)
    await expect(form.field('Title')).toHaveValue('Quay closed')
    await check(page, 'the form of an article')
    await form.save()
    await library.closeNotices()
    const imports = new Imports(page)
    const content = { type: 'text', text: 'A note of mine' }
    const bookmark = {
      id: 'a',
      createdAt: 1_600_000_000,
      title: 'A note',
      tags: ['harbours', 'ports'],
      content,
    }
    await dropFile(page, 'karakeep.json', JSON.stringify({ bookmarks: [bookmark] }))
    await expect(imports.yes).toBeVisible()
    await check(page, 'the review of an import')
    await imports.start()
    await expect(imports.report).toBeVisible()
    await check(page, 'the report of an import')
    await page.keyboard.press('Escape')
    await expect(imports.report).toBeHidden()

    for (const command of dialogs) {
      await go(page, command)
      const dialog = page.getByRole('dialog')
      await expect(dialog).toHaveCount(1)
      await check(page, command)
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    }
    await new Search(page).for('quay')
    await expect(new Search(page).hits).toHaveCount(1)
    await check(page, 'what a search found')
  })
}

/** Commands that open a dialog. */
const dialogs = [
  'Clip from a link',
  'Search by form',
  'Search for a list of names',
  'Dictionary of names',
  'Backups',
  'Passphrase and lock',
  'Watched folder',
  'Pages behind a log-in',
  'Name highlight colours',
  'Keyboard shortcuts',
  'About Cuttings',
]
