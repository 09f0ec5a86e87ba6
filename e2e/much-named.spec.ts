import type { Page } from '@playwright/test'
import { seedNames } from '../bench/lib/seed-names.mjs'
import { Library } from './pages/library'
import { People } from './pages/people'
import { expect, test } from './support/launch-app'
import { secondWindow } from './support/second-window'

const items = 200
const mentionsOfOne = 250

/** An article that names Ben Carter in each sentence; the first ones name Lena Fischer too. */
function findings(number: number) {
  const certain = { type: 'person', confidence: 0.9, reason: 'The test says so' }
  const entities = [{ type: 'person', name: 'Ben Carter', aliases: [] as string[] }]
  const mentions: object[] = []
  let text = ''
  const name = (who: string, entity: number) => {
    mentions.push({ ...certain, start: text.length, end: text.length + who.length, entity })
    text += who
  }
  for (let sentence = 0; sentence < mentionsOfOne; sentence += 1) {
    text += `On day ${String(sentence)}, Mayor `
    name('Ben Carter', 0)
    text += ' met the fishers. '
  }
  if (number < 3) {
    entities.push({ type: 'person', name: 'Lena Fischer', aliases: [] })
    text += 'In the evening, Mayor '
    name('Lena Fischer', 1)
    text += ' met them too.'
  }
  return {
    title: `Walk ${String(number)}`,
    source: 'The Hill Post',
    author: 'A. Writer',
    published: `2021-${String(1 + (number % 12)).padStart(2, '0')}-01`,
    text: text.trim(),
    result: { language: 'en', entities, mentions, quotes: [] },
  }
}

test('whom 50,000 mentions name: page, counts and scrolling, merged into another and split off again', async ({
  cuttings,
}) => {
  // The archive is written first.
  test.slow()
  await new Library(cuttings.page).ready()
  await seedNames(cuttings.page, { items, people: 2, paragraphs: 1 }, () => undefined, findings)
  // Quitting would back all of it up first, which takes its time and is not what this is about.
  await cuttings.kill()
  const page = await cuttings.relaunch()
  const people = new People(page)
  await people.entry('People').click()
  const row = people.row(/^Ben Carter.*50,000 mentions/u)
  await expect(row).toBeVisible()
  await people.open('Ben Carter')
  await expect(page.getByRole('tab', { name: /^Mentions/u })).toHaveText(/50,000/u)

  const mentions = people.list('Mentions').getByRole('option')
  await expect(mentions.first()).toBeVisible()
  expect(await mentions.count()).toBeLessThan(60)
  await people.list('Mentions').focus()
  await toTheLast(page, people)
  expect(await mentions.count()).toBeLessThan(60)
  await page.keyboard.press('Home')
  await expect(people.list('Mentions').locator('[aria-posinset="1"]')).toBeInViewport()

  await people.button('Merge…').click()
  const merge = people.dialog(/^Merge/u)
  await merge.getByRole('combobox').fill('fischer')
  await merge.getByRole('option', { name: /^Lena Fischer/u }).click()
  // The one with fewer mentions is kept, so that all the others change.
  await merge.getByRole('radiogroup', { name: 'Name to keep' }).getByText('Lena Fischer').click()
  await expect(merge.getByRole('status')).toHaveText(
    /^Joins 50,000 mentions and 0 quotes in 200 items to “Lena Fischer”/u,
  )
  await merge.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(people.heading).toHaveText('Lena Fischer')
  await expect(page.getByRole('tab', { name: /^Mentions/u })).toHaveText(/50,003/u)
  await people.tab('Names and notes')
  await page.getByRole('button', { name: 'Split off “Ben Carter”' }).click()
  await people.asked('Split “Ben Carter” off?').getByRole('button', { name: 'Split off' }).click()
  await people.entry('People').click()
  await expect(row).toBeVisible()
  const other = people.row(/^Lena Fischer.*, 3 mentions/u)
  await expect(other).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(people.row(/^Lena Fischer.*50,003 mentions/u)).toBeVisible()
  await expect(row).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(other).toBeVisible()
  await expect(row).toBeVisible()
})

test('mentions that were scrolled to stay where they are while another window changes the archive', async ({
  cuttings,
}) => {
  const library = new Library(cuttings.page)
  await library.ready()
  const few = (number: number) => {
    const { text, result, ...rest } = findings(number + 3)
    return { ...rest, text: text.slice(0, 200), result: { ...result, mentions: result.mentions.slice(0, 3) } }
  }
  await seedNames(cuttings.page, { items: 60, people: 1, paragraphs: 1 }, () => undefined, few)
  await cuttings.kill()
  const page = await cuttings.relaunch()
  const people = new People(page)
  await people.entry('People').click()
  await people.open('Ben Carter')
  const rows = people.list('Mentions').getByRole('option')
  await expect(rows.first()).toBeVisible()
  await people.list('Mentions').focus()
  // Down to rows that came with later pages.
  await expect
    .poll(async () => {
      await page.keyboard.press('End')
      return Number(await rows.last().getAttribute('aria-posinset'))
    })
    .toBeGreaterThan(100)
  await page.evaluate(watchRows)
  const other = await secondWindow(cuttings.app)
  const there = new Library(other)
  // One is starred from the start.
  for (const count of [2, 3, 4]) {
    await there.item(/^Walk/u).nth(count).click()
    await other.keyboard.press('s')
    await expect(new Library(page).view('Starred')).toHaveText(`Starred${String(count)}`)
  }
  expect(await page.evaluate(() => (globalThis as { fewestRows?: number }).fewestRows)).toBeGreaterThan(100)
})

/** Runs in the page: notes the fewest rows that the list of mentions has from now on. */
function watchRows(): void {
  const notes = globalThis as { fewestRows?: number }
  const look = (): void => {
    const row = document.querySelector('[role=listbox][aria-label=Mentions] [role=option]')
    notes.fewestRows = Math.min(notes.fewestRows ?? Infinity, Number(row?.getAttribute('aria-setsize') ?? 0))
  }
  look()
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true })
}

/** Goes to the last row again and again, until the ones behind it have all been read. */
async function toTheLast(page: Page, people: People): Promise<void> {
  const rows = people.list('Mentions').getByRole('option')
  const known = async () => Number(await rows.last().getAttribute('aria-setsize'))
  for (let before = await known(); before < items * mentionsOfOne; before = await known()) {
    await page.keyboard.press('End')
    await expect.poll(known).toBeGreaterThan(before)
  }
  await page.keyboard.press('End')
  const last = people.list('Mentions').locator(`[aria-posinset="${String(items * mentionsOfOne)}"]`)
  await expect(last).toBeInViewport()
}
