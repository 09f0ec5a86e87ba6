import type { Page } from '@playwright/test'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { Search } from './pages/search'
import { expect, test } from './support/launch-app'
import { readArchive } from './support/read-archive'

test.beforeEach(async ({ cuttings }) => {
  const library = new Library(cuttings.page)
  await library.ready()
  await library.addSample()
  await expect(new Reader(cuttings.page).listed(/^Harsh Shringla/u)).toBeVisible()
})

/** Goes from pane to pane until the text has the keyboard. */
async function enterText(page: Page): Promise<void> {
  const { text } = new Reader(page)
  for (let panes = 0; panes < 6; panes += 1) {
    await page.keyboard.press('F6')
    if (await text.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('F6 never came to the text')
}

const words = async (reader: Reader, style: string): Promise<string[]> =>
  (await reader.painted())[style] ?? []

/** Presses a key that moves the reading cursor, and says what it stands on then. */
async function step(reader: Reader, key: string): Promise<string> {
  const [before] = await words(reader, 'cursor')
  await reader.page.keyboard.press(key)
  await expect.poll(async () => (await words(reader, 'cursor'))[0]).not.toBe(before)
  return (await words(reader, 'cursor'))[0] ?? ''
}

/** Selects the next words of the text with Shift and the arrow, and gives them. */
async function selectWords(reader: Reader, count: number): Promise<string> {
  for (let at = 0; at < count; at += 1) await reader.page.keyboard.press('Shift+ArrowRight')
  const selected = await reader.page.evaluate(() => document.getSelection()?.toString() ?? '')
  expect(selected.split(' ')).toHaveLength(count)
  return selected
}

test('highlight, comment, tag, entity and quote without a mouse', async ({ cuttings }) => {
  const { page } = cuttings
  const reader = new Reader(page)
  await enterText(page)

  const paragraph = await step(reader, 'ArrowDown')
  const sentence = await step(reader, 'ArrowRight')
  expect(sentence).not.toBe(paragraph)
  await page.keyboard.press('h')
  await expect.poll(() => words(reader, 'highlight-yellow')).toEqual([sentence])

  await step(reader, 'ArrowRight')
  await selectWords(reader, 3)
  await page.keyboard.press('c')
  await page.keyboard.type('Who signs it?')
  await page.keyboard.press('Control+Enter')
  await expect(reader.text).toBeFocused()
  await expect.poll(async () => (await readArchive(page)).annotations).toHaveLength(2)

  await step(reader, 'ArrowRight')
  await selectWords(reader, 2)
  await page.keyboard.press('t')
  await page.keyboard.type('health/vaccines')
  await page.keyboard.press('Enter')
  // Nothing is typed and no row gone to: done.
  await page.keyboard.press('Enter')
  await expect(reader.text).toBeFocused()
  await expect(new Library(page).tags.getByRole('row', { name: /health/u })).toBeVisible()

  await step(reader, 'ArrowDown')
  const entity = await selectWords(reader, 2)
  await page.keyboard.press('e')
  await page.keyboard.press('v')
  await page.keyboard.press('Escape')
  await expect(reader.text).toBeFocused()
  expect((await readArchive(page)).annotations).toHaveLength(3)
  await page.keyboard.press('e')
  await page.keyboard.press('e')
  await expect.poll(() => words(reader, 'entity-event-confirmed')).toEqual([entity])

  await step(reader, 'ArrowDown')
  const quote = await step(reader, 'ArrowRight')
  await page.keyboard.press('q')
  await page.keyboard.type('Modi')
  await page.keyboard.press('Enter')
  await expect.poll(() => words(reader, 'quote-confirmed')).toEqual([quote])
  await expect(reader.text).toBeFocused()

  const kinds = (await readArchive(page)).annotations.map((row) => row.kind).sort()
  expect(kinds).toEqual(['comment', 'entity', 'highlight', 'highlight', 'quote'])
  await page.keyboard.press('Delete')
  await expect.poll(() => words(reader, 'quote-confirmed')).toEqual([])
})

test('where motion is reduced, a card has the keyboard as it opens, and nothing typed goes to the text', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await enterText(page)
  await step(reader, 'ArrowDown')
  await selectWords(reader, 3)
  await page.keyboard.press('c')
  // H, Q and X would do something to the words.
  await page.keyboard.type('hqx')
  await page.keyboard.press('Control+Enter')
  await expect
    .poll(async () => (await readArchive(page)).annotations.map(({ kind }) => kind))
    .toEqual(['comment'])
  expect((await readArchive(page)).annotations[0]?.comment).toBe('hqx')
})

test('suggestions are accepted and rejected by key, and stay so', async ({ cuttings }) => {
  let { page } = cuttings
  let reader = new Reader(page)
  const suggested = async () =>
    Object.entries(await reader.painted())
      .filter(([style]) => style.endsWith('-suggested'))
      .flatMap(([, ranges]) => ranges).length
  await enterText(page)
  await expect.poll(suggested).toBeGreaterThan(0)
  const before = await suggested()

  const accepted = await step(reader, 'n')
  await page.keyboard.press('a')
  await expect.poll(suggested).toBe(before - 1)
  await step(reader, 'n')
  await page.keyboard.press('x')
  await expect.poll(suggested).toBe(before - 2)
  const { annotations } = await readArchive(page)
  expect(annotations.map((row) => row.decision).sort()).toEqual(['confirmed', 'rejected'])

  page = await cuttings.relaunch()
  reader = new Reader(page)
  await new Library(page).item(/India’s foreign secretary/u).click()
  await expect.poll(suggested).toBe(before - 2)
  const confirmed = Object.entries(await reader.painted()).filter(([style]) => style.endsWith('-confirmed'))
  expect(confirmed.flatMap(([, ranges]) => ranges)).toEqual([accepted])
  expect((await readArchive(page)).annotations).toEqual(annotations)
})

test('a hit shows the whole sentence that was found', async ({ cuttings }) => {
  const { page } = cuttings
  const reader = new Reader(page)
  const search = new Search(page)
  await search.for('ambitious')
  await expect(search.hits).toHaveCount(1)
  await search.box.press('Enter')
  await expect
    .poll(async () => (await words(reader, 'cursor')).join(''))
    .toMatch(/^Ahead of the visit, .* visiting India\.$/u)
})

test('a window made narrow stays where the person was', async ({ cuttings }) => {
  const { app, page } = cuttings
  const reader = new Reader(page)
  await enterText(page)
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(800, 600)
  })
  await expect(page.getByRole('button', { name: 'Back' })).toBeVisible()
  await expect(reader.text).toBeVisible()
})

test('what is said of a mark goes when a hit shows another place', async ({ cuttings }) => {
  const { page } = cuttings
  const reader = new Reader(page)
  const search = new Search(page)
  await enterText(page)
  await step(reader, 'n')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await search.for('excitement')
  await expect(search.hits).toHaveCount(1)
  await search.box.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
})
