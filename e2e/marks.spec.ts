import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'
import { paste } from './support/paste'
import { readArchive } from './support/read-archive'

const outer = 'This will be the first foreign visit of the foreign secretary this year.'

test('marks over one another: each is drawn, come to by key and chosen in the card, a fourth is counted', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  const reader = new Reader(page)
  await library.ready()
  await library.addSample()
  await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
  const highlight = async (words: string, colour: string, count: number) => {
    await reader.select(words)
    await reader.selectionBar.getByRole('button', { name: `Highlight ${colour}` }).click()
    await expect.poll(async () => (await readArchive(page)).annotations).toHaveLength(count)
    // A drag that begins on words that are selected would move them.
    await page.evaluate(() => document.getSelection()?.removeAllRanges())
  }
  await highlight(outer, 'blue', 1)
  await highlight('will be the first foreign visit of the', 'green', 2)
  await highlight('the first foreign visit', 'pink', 3)
  await highlight('foreign visit', 'yellow', 4)
  await expect(page.locator('.reader-letter[data-type="more"]')).toHaveText('+1')
  // Around what is crowded, the longest is drawn as before.
  await expect
    .poll(async () => (await reader.painted())['highlight-blue'])
    .toEqual(['This will be the first ', ' of the foreign secretary this year.'])

  const cursor = async () => (await reader.painted())['cursor']
  await reader.tab('Marks')
  await reader.listed(/Highlight, blue/u).click()
  await expect.poll(cursor).toEqual([outer])
  await reader.text.focus()
  for (const next of ['will be the first foreign visit of the', 'the first foreign visit', 'foreign visit']) {
    await page.keyboard.press('n')
    await expect.poll(cursor).toEqual([next])
  }

  await page.keyboard.press('Enter')
  await expect(reader.card('Highlight, yellow')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Marks here' }).getByRole('button')).toHaveCount(4)
  await page.keyboard.press('ArrowRight')
  await expect(reader.card('Highlight, pink')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(reader.card('Highlight, blue')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect.poll(async () => (await readArchive(page)).annotations).toHaveLength(3)
  await expect(page.locator('.reader-letter[data-type="more"]')).toHaveCount(0)
})

test('of hundreds of marks those near the view are drawn, and each place that is come to has its own', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  await new Library(page).ready()
  const sentence = (number: number) =>
    `On day ${String(number)} the mayor, Maria Delgado, said in Lisbon that the harbour would stay closed for another week. `
  const paragraphs = Array.from({ length: 120 }, (_, number) => sentence(number).repeat(2).trim())
  await paste(cuttings, paragraphs.join('\n\n'))
  const form = new ClipForm(page)
  await form.field('Title').fill('The harbour diary')
  await page.keyboard.press('Control+Enter')
  await expect(form.dialog).toBeHidden()
  await reader.listed(/^Maria Delgado/u).waitFor()

  const names = async () =>
    Object.entries(await reader.painted())
      .filter(([style]) => style.startsWith('entity-person'))
      .flatMap(([, words]) => words)
  await expect.poll(names).toContain('Maria Delgado')
  expect((await names()).length).toBeLessThan(paragraphs.length)
  // The letters, which are measured, are of the same stretch as what is painted.
  await expect(page.locator('.reader-letter[data-type="person"]').first()).toBeInViewport()

  const last = reader.text.getByText(/^On day 119 /u)
  await last.scrollIntoViewIfNeeded()
  const paintedInLast = () =>
    last.evaluate((block) =>
      [...CSS.highlights.entries()].some(
        ([style, ranges]) =>
          style.startsWith('entity-person') &&
          [...ranges].some(({ startContainer }) => block.contains(startContainer)),
      ),
    )
  await expect.poll(paintedInLast).toBe(true)
})
