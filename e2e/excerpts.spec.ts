import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { Excerpts } from './pages/excerpts'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { answerSaveDialog } from './support/answer-save-dialog'
import { expect, test } from './support/launch-app'

const varmas = [
  'active and ambitious',
  'India Russia relations',
  "foreign secretary's visit",
  'There is a lot',
]
const shringlas = ['I am very happy', 'We are on our way']

async function openExcerpts(page: Page): Promise<Excerpts> {
  const library = new Library(page)
  await library.view('Excerpts').click()
  const excerpts = new Excerpts(page)
  await expect(excerpts.rows).toHaveCount(varmas.length + shringlas.length)
  return excerpts
}

/** The excerpts stand in this order, each recognised by some of its words. */
const inOrder = (excerpts: Excerpts, words: readonly string[]) =>
  expect(excerpts.rows).toContainText([...words])

test.beforeEach(async ({ cuttings }) => {
  const library = new Library(cuttings.page)
  await library.ready()
  await library.addSample()
  await expect(new Reader(cuttings.page).listed(/^Harsh Shringla/u)).toBeVisible()
})

test('put in order by keyboard, undone and redone, and so kept', async ({ cuttings }) => {
  const { page } = cuttings
  const excerpts = await openExcerpts(page)
  const [first = '', second = '', ...rest] = [...shringlas, ...varmas]
  await inOrder(excerpts, [first, second, ...rest])
  await page.keyboard.press('F6')
  await excerpts.list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Alt+ArrowDown')
  await inOrder(excerpts, [second, first, ...rest])
  await page.keyboard.press('Control+z')
  await inOrder(excerpts, [first, second, ...rest])
  await page.keyboard.press('Control+Shift+z')
  await inOrder(excerpts, [second, first, ...rest])
  await page.keyboard.press('End')
  await page.keyboard.press('Alt+ArrowUp')
  const [third = '', fourth = '', fifth = '', sixth = ''] = rest
  await inOrder(excerpts, [second, first, third, fourth, sixth, fifth])
  // As fast as keys come: each step goes on from the one before.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Alt+ArrowUp')
  const order = [second, sixth, first, third, fourth, fifth]
  await inOrder(excerpts, order)

  const again = await openExcerpts(await cuttings.relaunch())
  await inOrder(again, order)
})

test('some are exported in the order they stand in, to Markdown and to JSON', async ({ cuttings }) => {
  const { page } = cuttings
  const excerpts = await openExcerpts(page)
  await excerpts.list.focus()
  await page.keyboard.press('End')
  await page.keyboard.press(' ')
  await page.keyboard.press('Alt+ArrowUp')
  await inOrder(excerpts, [...shringlas, ...varmas.slice(0, 2), varmas[3] ?? '', varmas[2] ?? ''])
  await page.keyboard.press('Home')
  await page.keyboard.press(' ')
  await expect(page.getByText('2 of 6 selected')).toBeVisible()
  await page.keyboard.press('w')
  await expect(page.getByRole('dialog', { name: 'Send 2 excerpts to a note or dossier' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const save = async (format: 'Markdown' | 'JSON', name: string): Promise<string> => {
    await excerpts.openExport()
    await excerpts.format(format)
    const path = await answerSaveDialog(cuttings, name)
    await excerpts.exportDialog.getByRole('button', { name: 'Save…' }).click()
    await expect(new Library(page).notices.getByText(`Saved 2 excerpts as “${name}”.`)).toBeVisible()
    await expect(excerpts.exportDialog).toBeHidden()
    return readFileSync(path, 'utf8')
  }
  const markdown = await save('Markdown', 'two.md')
  for (const part of ['I am very happy', 'Harsh Shringla', 'There is a lot', 'D. B. Venkatesh Varma', 'WION'])
    expect(markdown).toContain(part)
  expect(markdown.indexOf('I am very happy')).toBeLessThan(markdown.indexOf('There is a lot'))
  expect(markdown).not.toContain('active and ambitious')

  const json = await save('JSON', 'two.json')
  const texts = [...json.matchAll(/"text": "(?<text>.*)"/gu)].map((match) => match.groups?.['text'])
  expect(texts).toEqual([
    expect.stringContaining('I am very happy'),
    expect.stringContaining('There is a lot'),
  ])
  expect(JSON.parse(json)).toBeTruthy()
})

test('the filter and what is ticked are kept while an article is looked at', async ({ cuttings }) => {
  const { page } = cuttings
  const excerpts = await openExcerpts(page)
  await excerpts.filters.getByRole('combobox', { name: 'Speaker' }).fill('Varma')
  await expect(excerpts.rows).toHaveCount(varmas.length)
  await excerpts.list.focus()
  await page.keyboard.press('End')
  await page.keyboard.press(' ')
  await page.keyboard.press('Enter')
  await expect(new Reader(page).text.getByText('There is a lot of excitement')).toBeInViewport()

  await new Library(page).view('Excerpts').click()
  await expect(excerpts.rows).toHaveCount(varmas.length)
  await expect(page.getByText('1 of 4 selected')).toBeVisible()
})
