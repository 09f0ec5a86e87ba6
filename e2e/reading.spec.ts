import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'
import { paste } from './support/paste'
import { readArchive } from './support/read-archive'
import { secondWindow } from './support/second-window'

test.beforeEach(async ({ cuttings }) => {
  const library = new Library(cuttings.page)
  await library.ready()
  await library.addSample()
  await expect(new Reader(cuttings.page).listed(/^Harsh Shringla/u)).toBeVisible()
})

/** How many marks are painted in styles of this ending. */
async function painted(reader: Reader, ending: string): Promise<number> {
  const styles = Object.entries(await reader.painted()).filter(([style]) => style.endsWith(ending))
  return styles.flatMap(([, ranges]) => ranges).length
}

test('the palette finds a command by its words and does it, in the window and on the selected words', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  const palette = page.getByRole('dialog', { name: 'Commands' })
  await page.keyboard.press('Control+Shift+P')
  await expect(palette.getByRole('option', { name: /^Undo/u })).toContainText('Ctrl')
  await page.keyboard.type('keyb short')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')

  await reader.select('the first foreign visit')
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('highlight green')
  await palette.getByRole('option', { name: /^Highlight green/u }).click()
  await expect
    .poll(async () => (await reader.painted())['highlight-green'])
    .toEqual(['the first foreign visit'])

  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('no such thing')
  await expect(palette.getByText('No command has these words')).toBeVisible()
})

test('all suggestions of one name by one key, and all that are sure enough by one press', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  const confirmed = async () =>
    (await readArchive(page)).annotations.filter(({ decision }) => decision === 'confirmed').length
  await reader.text.focus()
  await page.keyboard.press('n')
  await page.keyboard.press('Shift+A')
  await expect.poll(confirmed).toBeGreaterThan(0)
  const byOne = await confirmed()
  // The panel shows what is decided a moment after it is stored.
  await expect.poll(() => painted(reader, '-confirmed')).toBeGreaterThan(0)

  await reader.panel.getByLabel('Suggestions at least so sure').first().selectOption('0.9')
  const all = reader.panel.getByRole('button', { name: /^Confirm all/u })
  const count = Number(/\d+/u.exec((await all.textContent()) ?? '')?.[0])
  await all.click()
  await expect.poll(confirmed).toBe(byOne + count)
  await page.keyboard.press('Control+Z')
  await expect.poll(confirmed).toBe(byOne)
})

test('all suggestions of one name are confirmed, or rejected, by mouse in the card of one of them', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  const decided = async (decision: string) =>
    (await readArchive(page)).annotations.filter((row) => row.decision === decision).length
  // The card of a mark opens by a click on its words.
  const open = async (name: string) => {
    await reader.listed(new RegExp(`^${name}\\b`, 'u')).click()
    await expect.poll(async () => (await reader.painted())['cursor']).toEqual([name])
    const { x, y } = await reader.cursorPoint()
    await page.mouse.click(x, y)
    await expect(reader.card(new RegExp(name, 'u'))).toBeVisible()
  }
  await open('Moscow')
  const reject = page.getByRole('button', { name: /^Reject all \d/u })
  const moscow = Number(/\d+/u.exec((await reject.textContent()) ?? '')?.[0])
  await reject.click()
  await expect.poll(() => decided('rejected')).toBe(moscow)
  await expect(reader.listed(/^Moscow/u)).toHaveCount(0)
  await open('Russia')
  const confirm = page.getByRole('button', { name: /^Confirm all \d/u }).last()
  const russia = Number(/\d+/u.exec((await confirm.textContent()) ?? '')?.[0])
  await confirm.click()
  await expect.poll(() => decided('confirmed')).toBe(russia)
  expect(Math.min(moscow, russia)).toBeGreaterThan(1)
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  await expect(reader.listed(/^Moscow/u)).toBeVisible()
})

test('by keyboard: suggestions that are sure enough alone are shown, and all of them confirmed', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  const before = await painted(reader, '-suggested')
  const least = reader.panel.getByLabel('Suggestions at least so sure').first()
  await least.focus()
  // The system's own list of choices: typing what it begins with chooses one.
  await page.keyboard.type('90')
  await expect(least).toHaveValue('0.9')
  await expect.poll(() => painted(reader, '-suggested')).toBeLessThan(before)
  await page.keyboard.press('Tab')
  const all = reader.panel.getByRole('button', { name: /^Confirm all/u })
  await expect(all).toBeFocused()
  const count = Number(/\d+/u.exec((await all.textContent()) ?? '')?.[0])
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await readArchive(page)).annotations.map(({ decision }) => decision))
    .toEqual(Array.from({ length: count }, () => 'confirmed'))
})

test('titles and pronouns stand under the name of whom they are, and light up with it', async ({
  cuttings,
}) => {
  const reader = new Reader(cuttings.page)
  const row = reader.listed(/^Harsh Shringla/u)
  await expect(row).toContainText('also “he” 2 times, “the Foreign Secretary” 3 times')
  await row.hover()
  await expect
    .poll(async () => (await reader.painted())['tied'])
    .toEqual(expect.arrayContaining(['Harsh Shringla', 'he', 'the Foreign Secretary']))
  await reader.listed(/^Igor Morgulov/u).hover()
  await expect.poll(async () => (await reader.painted())['tied'] ?? []).not.toContain('he')
})

test('size, line height, width, font and colours are as they were set, also after a restart', async ({
  cuttings,
}) => {
  const reader = new Reader(cuttings.page)
  const style = (name: 'fontSize' | 'fontFamily' | 'color' | 'lineHeight') =>
    new Reader(cuttings.page).text.evaluate((element, key) => getComputedStyle(element)[key], name)
  const before = await style('color')
  await cuttings.page.keyboard.press('Control+,')
  const settings = cuttings.page.getByRole('dialog', { name: 'How articles are shown' })
  await settings.getByRole('slider', { name: /^Size/u }).focus()
  await cuttings.page.keyboard.press('ArrowRight')
  await cuttings.page.keyboard.press('ArrowRight')
  const width = () =>
    new Reader(cuttings.page).text.evaluate((element) => element.getBoundingClientRect().width)
  const wide = await width()
  await settings.getByRole('slider', { name: /^Line height/u }).focus()
  await cuttings.page.keyboard.press('End')
  await settings.getByRole('slider', { name: /^Characters in a line/u }).focus()
  await cuttings.page.keyboard.press('Home')
  await expect.poll(width).toBeLessThan(wide)
  await settings.getByRole('button', { name: /Serif/u }).click()
  await cuttings.page.getByRole('option', { name: 'Sans' }).click()
  await settings.getByRole('button', { name: /As the system/u }).click()
  await cuttings.page.getByRole('option', { name: 'Dark' }).click()
  await cuttings.page.keyboard.press('Escape')
  await expect.poll(() => style('fontSize')).toBe('20px')
  await expect.poll(() => style('fontFamily')).toContain('Inter')
  await expect.poll(() => style('color')).not.toBe(before)
  const [narrow, lineHeight] = [await width(), await style('lineHeight')]
  expect(Number.parseFloat(lineHeight)).toBeGreaterThan(20 * 1.6)
  expect(await reader.lineOf('entity-person-suggested')).toBe('underline dotted')

  const page = await cuttings.relaunch()
  const library = new Library(page)
  await library.ready()
  await page
    .getByRole('row', { name: /India’s foreign secretary/u })
    .or(page.getByRole('option', { name: /India’s foreign secretary/u }))
    .first()
    .click()
  await expect.poll(() => style('fontSize')).toBe('20px')
  await expect.poll(() => style('lineHeight')).toBe(lineHeight)
  await expect.poll(width).toBe(narrow)
  await expect.poll(() => style('color')).not.toBe(before)
})

test('the original is one key away, as source that cannot run', async ({ cuttings }) => {
  const { page } = cuttings
  await page.keyboard.press('Control+Shift+O')
  const dialog = page.getByRole('dialog', { name: 'The original' })
  await expect(dialog.getByRole('region', { name: 'Source' })).toContainText('date 2021-02-17')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('an article opens where it was left, also after a restart', async ({ cuttings }) => {
  const { page } = cuttings
  const paragraphs = Array.from({ length: 60 }, (_, number) =>
    `On day ${String(number)} the harbour stayed closed, and the boats lay where they were. `.repeat(4),
  )
  await paste(cuttings, paragraphs.join('\n\n'))
  const form = new ClipForm(page)
  await form.field('Title').fill('The harbour diary')
  await page.keyboard.press('Control+Enter')
  await expect(form.dialog).toBeHidden()
  const left = new Reader(page)
  await expect(left.text).toContainText('On day 59')
  const block = (reader: Reader) => reader.text.getByText(/^On day 40 /u)
  const other = await secondWindow(cuttings.app)
  await new Library(other).ready()
  await block(left).evaluate(
    (element) =>
      new Promise((resolve) => {
        element.closest('.reader-scroll')?.addEventListener('scrollend', resolve, { once: true })
        element.scrollIntoView({ block: 'start' })
      }),
  )
  await new Library(page).item(/India’s foreign secretary/u).click()
  await expect(left.text).toContainText('Harsh Shringla')
  await new Library(page).item(/The harbour diary/u).click()
  await expect(block(left)).toBeInViewport()
  // The other window, which was there before, is told of it a moment later.
  await expect(async () => {
    await new Library(other).item(/India’s foreign secretary/u).click()
    await expect(new Reader(other).text).toContainText('Harsh Shringla')
    await new Library(other).item(/The harbour diary/u).click()
    await expect(block(new Reader(other))).toBeInViewport({ timeout: 2_000 })
  }).toPass()

  const again = await cuttings.relaunch()
  await new Library(again).item(/The harbour diary/u).click()
  await expect(block(new Reader(again))).toBeInViewport()
})
