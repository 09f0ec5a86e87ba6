import type { Page } from '@playwright/test'
import { Excerpts } from './pages/excerpts'
import { Library } from './pages/library'
import { Notes } from './pages/notes'
import { People } from './pages/people'
import { Reader } from './pages/reader'
import { carry, pointIn } from './support/drag'
import { expect, test } from './support/launch-app'
import { noteBesideArticle } from './support/note-beside-article'
import { readArchive } from './support/read-archive'
import { secondWindow } from './support/second-window'

const words = 'the first foreign visit'

test('what stands in the margin, and the card of a mark, are dragged into the note beside', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const { reader, notes } = await noteBesideArticle(page)
  await reader.select(words)
  await reader.selectionBar.getByRole('button', { name: 'Comment' }).click()
  await page.getByRole('textbox', { name: 'Comment' }).fill('Who pays?')
  await page.getByRole('button', { name: 'Save comment' }).click()
  const inMargin = page.getByRole('button', { name: 'Comment. Who pays?' })
  await expect(inMargin).toBeVisible()
  await carry(page, await pointIn(inMargin), await endOf(notes))
  await expect(notes.dropLine).toHaveCount(1)
  await page.mouse.up()
  await expect(notes.excerpts).toHaveCount(1)
  await expect(notes.excerpts.first()).toContainText(words)

  await inMargin.click()
  const title = reader.card('Comment').locator('[draggable]')
  await expect(title).toBeVisible()
  await carry(page, await pointIn(title), await endOf(notes))
  await expect(notes.dropLine).toHaveCount(1)
  await page.mouse.up()
  await expect(notes.excerpts).toHaveCount(2)
  await expect(notes.excerpts.last()).toContainText(words)
  await notes.saved()
})

test('what somebody said is dragged from the page of the name into the note beside', async ({ cuttings }) => {
  const { page } = cuttings
  const { notes } = await noteBesideArticle(page)
  const people = new People(page)
  await people.entry('People').click()
  await people.open('Harsh Shringla')
  await people.tab('Said')
  const said = people.row(/I am very happy/u)
  await expect(said).toBeVisible()
  await carry(page, await pointIn(said), await endOf(notes))
  await expect(notes.dropLine).toHaveCount(1)
  await page.mouse.up()
  await expect(notes.excerpts).toHaveCount(1)
  await expect(notes.excerpts).toContainText(/I am very happy[^]*Harsh Shringla/u)
  await notes.saved()
})

test('chosen excerpts are dragged into the note beside, all of them, and shown as their number meanwhile', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const { notes } = await noteBesideArticle(page)
  const excerpts = new Excerpts(page)
  await new Library(page).view('Excerpts').click()
  const rows = excerpts.rows
  await expect(rows.nth(2)).toBeVisible()
  await shownWhileDragged(page)
  // One row alone is shown as it stands.
  await carry(page, await pointIn(rows.nth(1).locator('.quote-text')), await endOf(notes))
  await page.mouse.up()
  await expect(notes.excerpts).toHaveCount(1)
  expect(await dragImages(page)).toEqual([])
  for (const at of [0, 1, 2]) await rows.nth(at).locator('[data-part=tick]').click()
  await expect(excerpts.list.locator('[aria-selected=true]')).toHaveCount(3)
  await carry(page, await pointIn(rows.nth(2).locator('.quote-text')), await endOf(notes))
  await expect(notes.dropLine).toHaveCount(1)
  expect(await dragImages(page)).toEqual(['3 excerpts'])
  await page.mouse.up()
  await expect(notes.excerpts).toHaveCount(4)
  const texts = await rows.locator('.quote-text').allInnerTexts()
  await expect(notes.excerpts).toContainText(
    [texts[1], texts[0], texts[1], texts[2]].map((text) => (text ?? '').slice(1, 30)),
  )
  await expect(page.locator('.ui-drag-count')).toHaveCount(0)
  await notes.saved()
})

test('what is dragged out of another window of the archive is an excerpt here too: words, which become a highlight, and quotes', async ({
  cuttings,
}) => {
  const { app, page } = cuttings
  const { notes } = await noteBesideArticle(page)
  const other = await secondWindow(app)
  await new Library(other).item(/India’s foreign secretary/u).click()
  const reader = new Reader(other)
  await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
  await reader.select(words)
  await dragOver(other, page, await reader.selectedPoint())
  await expect(notes.excerpts).toHaveCount(1)
  await expect(notes.excerpts).toContainText(words)
  await expect.poll(async () => (await readArchive(page)).annotations.length).toBe(1)
  await notes.excerpts.getByRole('button', { name: 'India’s foreign secretary' }).waitFor()

  await reader.tab('Quotes')
  await dragOver(other, page, await pointIn(reader.listed(/I am very happy/u).locator('[draggable]')))
  await expect(notes.excerpts).toHaveCount(2)
  await expect(notes.excerpts.last()).toContainText(/I am very happy[^]*Harsh Shringla/u)
  await notes.saved()

  // The window that it was from is gone: its words are there all the same, and nothing else.
  await reader.tab('Quotes')
  const kept = await held(other, await pointIn(reader.listed(/We are on our way/u).locator('[draggable]')))
  await other.close()
  await drop(page, kept)
  await expect(notes.text.locator('p').last()).toContainText('We are on our way')
  await expect(notes.excerpts).toHaveCount(2)
})

/** Where the note ends, on the screen. */
function endOf(notes: Notes): ReturnType<typeof pointIn> {
  return pointIn(notes.text.locator(':scope > :not(.note-drop-line)').last(), 0.9)
}

/** From now on, the words that stand for what is dragged are kept. */
async function shownWhileDragged(page: Page): Promise<void> {
  await page.evaluate(() => {
    const images: string[] = []
    Object.assign(window, { dragImages: images })
    const { prototype } = DataTransfer
    const own = Object.getOwnPropertyDescriptor(prototype, 'setDragImage') ?? {}
    const value = function (this: DataTransfer, image: Element, ...place: [number, number]) {
      images.push(image.textContent)
      Reflect.apply(own.value as () => void, this, [image, ...place])
    }
    Object.defineProperty(prototype, 'setDragImage', { ...own, value })
  })
}

function dragImages(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { dragImages: string[] }).dragImages)
}

type Held = readonly { readonly mimeType: string; readonly data: string }[]

/** Takes hold of something, and tells what is in the drag then. */
async function held(page: Page, from: { readonly x: number; readonly y: number }): Promise<Held> {
  const data = page.evaluate(
    () =>
      new Promise<Held>((resolve) => {
        window.addEventListener(
          'dragstart',
          ({ dataTransfer }) => {
            const types = dataTransfer?.types ?? []
            resolve(types.map((mimeType) => ({ mimeType, data: dataTransfer?.getData(mimeType) ?? '' })))
          },
          { once: true },
        )
      }),
  )
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await carry(page, from, { x: from.x + 30, y: from.y + 30 })
  return data
}

/** Lets go of it at the end of the note in this window, as the engine does with what comes from another one. */
async function drop(page: Page, items: Held): Promise<void> {
  const place = await endOf(new Notes(page))
  const session = await page.context().newCDPSession(page)
  const data = { items: items.map((item) => ({ ...item })), dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data })
  await session.detach()
}

async function dragOver(from: Page, to: Page, at: { readonly x: number; readonly y: number }): Promise<void> {
  const items = await held(from, at)
  await drop(to, items)
  await from.mouse.up()
}
