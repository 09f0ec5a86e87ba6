import { AxeBuilder } from '@axe-core/playwright'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'
import { readArchive } from './support/read-archive'

const sentence = 'This will be the first foreign visit of the foreign secretary this year.'
const rewritten = 'For him it is a first trip; other foreign visits may follow soon.'
const marked = 'the first foreign visit'

test('orphans of the whole archive stand in one tray: kept, decided again and attached by key, each undone', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  const reader = new Reader(page)
  await library.ready()
  await library.addSample()
  await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
  await reader.select(marked)
  await reader.selectionBar.getByRole('button', { name: /yellow/iu }).click()
  await expect.poll(async () => (await reader.painted())['highlight-yellow']).toEqual([marked])
  await page.keyboard.press('Control+Shift+E')
  await reader.field.evaluate((element: HTMLTextAreaElement, wanted) => {
    const start = element.value.indexOf(wanted)
    element.setSelectionRange(start, start + wanted.length)
  }, sentence)
  await page.keyboard.type(rewritten)
  await page.keyboard.press('Control+Enter')
  await expect(reader.text).toContainText('a first trip')

  const entry = page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: /^Orphans/u })
  await expect(entry).toHaveText(/1$/u)
  await entry.click()
  const tray = page.getByRole('region', { name: 'Orphans' })
  const cards = tray.getByRole('list', { name: 'Marks without a place' }).getByRole('listitem')
  const heading = tray.getByRole('heading', { name: 'Orphans' })
  await expect(cards).toHaveCount(1)
  await expect(cards.locator('s')).toHaveText(marked)
  await expect(cards.getByRole('button', { name: /^Attach here, \d+ %: .*a first trip/u })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations).toEqual([])

  // Kept without a place, and decided again.
  await cards.first().focus()
  await page.keyboard.press('k')
  await expect(tray.getByText('Nothing to decide')).toBeVisible()
  await expect(heading).toBeVisible()
  await tray.getByRole('button', { name: /^To decide/u }).click()
  await page.getByRole('option', { name: 'Kept without a place' }).click()
  await expect(cards).toHaveCount(1)
  await cards.getByRole('button', { name: 'Decide again' }).click()
  await expect(tray.getByText('None is kept here')).toBeVisible()
  await tray.getByRole('button', { name: /^Kept without a place/u }).click()
  await page.getByRole('option', { name: 'To decide' }).click()

  // Attached by its number, taken back, and again.
  const spanOfMark = async () => {
    const { annotations, items } = await readArchive(page)
    const [anchor] = annotations[0]?.anchors ?? []
    return anchor?.textId === items[0]?.textId ? anchor?.exact : null
  }
  await cards.first().focus()
  await page.keyboard.press('1')
  await expect.poll(spanOfMark).toBe('a first trip')
  await expect(cards).toHaveCount(0)
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).last().click()
  await expect.poll(spanOfMark).toBeNull()
  await expect(cards).toHaveCount(1)
  await cards.first().focus()
  await page.keyboard.press('o')
  await expect(reader.text).toContainText('a first trip')
  await reader.tab('Marks')
  await reader.orphans.getByRole('button', { name: /^Attach here/u }).click()
  await expect.poll(async () => (await reader.painted())['highlight-yellow']).toEqual(['a first trip'])
})
