import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'
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
