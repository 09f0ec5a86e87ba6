import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { ClipForm } from './pages/clip-form'
import { Excerpts } from './pages/excerpts'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { Search } from './pages/search'
import { answerSaveDialog } from './support/answer-save-dialog'
import { expect, test } from './support/launch-app'
import { readArchive } from './support/read-archive'

const people = [
  'Harsh Shringla',
  'Igor Morgulov',
  'Sergey Ryabkov',
  'D. B. Venkatesh Varma',
  'Vladimir Putin',
  'Modi',
  'S Jaishankar',
]
const quotes: readonly (readonly [speaker: string, words: string])[] = [
  ['Harsh Shringla', 'I am very happy to be here'],
  ['Harsh Shringla', 'We are on our way to see'],
  ['D. B. Venkatesh Varma', 'active and ambitious'],
  ['D. B. Venkatesh Varma', 'India Russia relations are rock solid'],
  ['D. B. Venkatesh Varma', "foreign secretary's visit is intended"],
  ['D. B. Venkatesh Varma', 'There is a lot of excitement'],
]
const title = /India’s foreign secretary arrives/u

test('main job', async ({ cuttings }) => {
  test.setTimeout(400_000)
  let { page } = cuttings
  let library = new Library(page)
  let reader = new Reader(page)
  const search = new Search(page)
  const excerpts = new Excerpts(page)

  await test.step('the empty archive teaches, and the form shows what was understood', async () => {
    await expect(page.getByRole('heading', { name: 'Your archive is empty' })).toBeVisible()
    await page.getByRole('button', { name: 'Add the sample article' }).click()
    const form = new ClipForm(page)
    await expect(form.field('Date')).toHaveValue('2021-02-17')
    await expect(form.dialog.getByText('date 2021-02-17')).toHaveCount(0)
    await form.field('Authors').fill('Jane Doe')
    await form.save()
    await expect(library.item(title)).toBeVisible()
  })

  await test.step('the original is kept, untouched, with its hash', async () => {
    const sample = readFileSync('resources/sample-article.txt')
    const { originals, texts } = await readArchive(page)
    expect(originals).toMatchObject([
      {
        sha256: createHash('sha256').update(sample).digest('hex'),
        size: sample.length,
        mediaType: 'text/plain',
      },
    ])
    expect(texts[0]?.text.startsWith("India's foreign secretary Harsh Shringla")).toBe(true)
  })

  await test.step('who and what it names, and who said what', async () => {
    for (const name of people) await expect(reader.listed(new RegExp(`^${name}`, 'u'))).toBeVisible()
    await reader.tab('Quotes')
    for (const [speaker, words] of quotes) {
      await expect(
        reader.panel.getByRole('group', { name: speaker }).getByRole('option', { name: words }),
      ).toBeVisible()
    }
    await expect(reader.panel.getByRole('option', { name: 'India-Russia relations’' })).toHaveCount(0)
    await expect.poll(async () => (await reader.painted())['entity-person-suggested']).toHaveLength(8)
    const painted = await reader.painted()
    expect(painted['entity-person-suggested']).toContain('Igor Morgulov')
    expect(painted['quote-suggested']?.length).toBeGreaterThanOrEqual(6)
    expect(await reader.lineOf('entity-person-suggested')).toBe('underline dotted')
    expect(await reader.lineOf('entity-person-confirmed')).toBe('underline solid')
  })

  await test.step('highlight, comment, tag, entity and quote, and undo with its name', async () => {
    await reader.select('defence being a key pillar of partnership')
    await reader.selectionBar.getByRole('button', { name: 'Highlight green' }).click()
    await expect
      .poll(async () => (await reader.painted())['highlight-green'])
      .toEqual(['defence being a key pillar of partnership'])

    await reader.select('regulatory approval')
    await reader.selectionBar.getByRole('button', { name: 'Tag excerpt' }).click()
    await page.keyboard.type('health/vaccines')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(library.tags.getByRole('row', { name: /health/u })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(library.tags.getByRole('row', { name: /health/u })).toHaveCount(0)
    await page.keyboard.press('Control+Shift+z')
    await expect(library.tags.getByRole('row', { name: /health/u })).toBeVisible()

    await reader.select('AK-203 Kalashnikov contract')
    await reader.selectionBar.getByRole('button', { name: 'Comment' }).click()
    await page.keyboard.type('Who signs it?')
    await page.keyboard.press('Control+Enter')
    await reader.tab('Marks')
    await expect(reader.panel.getByText('Who signs it?')).toBeVisible()

    await reader.select('vibrant relationship')
    await reader.selectionBar.getByRole('button', { name: 'Mark as entity' }).click()
    await page.keyboard.press('e')
    await expect
      .poll(async () => (await reader.painted())['entity-event-confirmed'])
      .toEqual(['vibrant relationship'])
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await reader.painted())['entity-event-confirmed']).toBeUndefined()

    const decisions = (await readArchive(page)).annotations
    expect(decisions.map((row) => row.kind).sort()).toEqual(['comment', 'highlight', 'highlight'])
  })

  await test.step('search while typing, marked, and a hit opens at its sentence', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('speaker:Varma vacc')
    await expect(search.hits).toHaveCount(1)
    await expect(search.hits.first().locator('mark')).toContainText(['vacc'])
    await page.keyboard.press('Enter')
    await expect(reader.text.getByText('There is a lot of excitement here')).toBeInViewport()
    for (const [query, count] of [
      ['speaker:Varma', 1],
      ['speaker:Putin', 0],
      ['tag:vaccines', 1],
      ['"solid rock"', 0],
      ['"rock solid"', 1],
      ['Moscow -Vladivostok', 0],
      ['before:2021-02-17', 0],
      ['after:2021-02-16 before:2021-02-18', 1],
      ['signs', 1],
      ['Jaishankar', 1],
    ] as const) {
      await search.for(query)
      await expect(search.hits, query).toHaveCount(count)
    }
    await search.for('')
  })

  await test.step('excerpts: filtered, put in order, exported with citation', async () => {
    await library.view('Excerpts').click()
    await expect(excerpts.rows).toHaveCount(9)
    await excerpts.filters.getByRole('searchbox').fill('pillar')
    await expect(excerpts.rows).toHaveCount(1)
    await excerpts.filters.getByRole('searchbox').fill('')
    await expect(excerpts.rows).toHaveCount(9)
    await excerpts.openExport()
    await excerpts.format('CSV')
    const path = await answerSaveDialog(cuttings, 'excerpts.csv')
    await excerpts.exportDialog.getByRole('button', { name: 'Save…' }).click()
    await expect(library.notices.getByText(/Saved 9 excerpts/u)).toBeVisible()
    const csv = readFileSync(path, 'utf8')
    expect(csv).toContain('D. B. Venkatesh Varma')
    expect(csv).toContain('2021-02-17')
    expect(csv).toContain('Jane Doe')
    expect(csv).toContain('https://www.wionews.com/')
    expect(csv.split('\r\n').filter((line) => line !== '')).toHaveLength(10)
  })

  await test.step('killed and started again, everything is there and the index agrees', async () => {
    const before = await readArchive(page)
    await cuttings.kill()
    page = await cuttings.relaunch()
    library = new Library(page)
    reader = new Reader(page)
    await library.item(title).click()
    await expect.poll(async () => (await reader.painted())['highlight-green']).toHaveLength(1)
    const after = await readArchive(page)
    expect(after.items).toEqual(before.items)
    expect(after.annotations).toEqual(before.annotations)
    expect(after.history).toEqual(before.history)
    const again = new Search(page)
    await again.for('tag:vaccines speaker:Varma')
    await expect(again.hits).toHaveCount(1)
    await again.for('')
    await library.list.focus()
    await page.keyboard.press('Control+z')
    await expect
      .poll(async () => (await readArchive(page)).annotations.length)
      .toBe(before.annotations.length - 1)
  })
})
