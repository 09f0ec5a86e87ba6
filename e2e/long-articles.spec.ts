import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { dropFile } from './support/drop-file'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { readArchive } from './support/read-archive'

const words = 'the water stood so high at mile 987'
/** Each paragraph of another length, so that no height can be guessed rightly. */
const book = Array.from({ length: 1_200 }, (_, at) => {
  const more = 'It was said in every village along the river, and nobody wrote it down. '.repeat(at % 9)
  return `Nobody knew why the water stood so high at mile ${String(at)}. ${more}`.trimEnd()
}).join('\n\n')

async function addBook({ page }: LaunchedApp): Promise<Reader> {
  const library = new Library(page)
  await library.ready()
  await dropFile(page, 'book.txt', `The long river\n\n${book}`)
  await new ClipForm(page).save()
  const reader = new Reader(page)
  await expect(reader.title).toHaveText('The long river')
  return reader
}

/** Whether these words are where they can be read. */
const isInView = (reader: Reader, wanted: string) =>
  reader.text.evaluate((root, text) => {
    const block = [...root.querySelectorAll('[data-start]')].find((each) => each.textContent.includes(text))
    const view = root.closest('.reader-scroll')?.getBoundingClientRect()
    const box = block?.getBoundingClientRect()
    return box !== undefined && view !== undefined && box.bottom > view.top && box.top < view.bottom
  }, wanted)

/** Listens from when this resolves on. */
const nextScrollEnd = (reader: Reader) =>
  reader.text.evaluateHandle((root) => ({
    ended: new Promise<void>((resolve) => {
      root.closest('.reader-scroll')?.addEventListener(
        'scrollend',
        () => {
          resolve()
        },
        { once: true },
      )
    }),
  }))

test('in a book a word is found, marked and gone back to, and it opens where it was left, after a restart too', async ({
  cuttings,
}) => {
  const { page } = cuttings
  let reader = await addBook(cuttings)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('at mile 987.')
  await expect.poll(() => isInView(reader, words)).toBe(true)
  await page.keyboard.press('Escape')
  await reader.select(words)
  await page.keyboard.press('h')
  await expect
    .poll(async () => (await readArchive(page)).annotations.map(({ anchors }) => anchors[0]?.exact))
    .toEqual([words])
  await expect.poll(async () => (await reader.painted())['highlight-yellow']).toEqual([words])

  await reader.text.press('Home')
  await expect.poll(() => isInView(reader, 'at mile 0.')).toBe(true)
  // What is far from the view is not painted.
  await expect.poll(async () => (await reader.painted())['highlight-yellow']).toBeUndefined()
  await reader.tab('Marks')
  const scrolled = await nextScrollEnd(reader)
  await reader.listed(words).click()
  await expect.poll(() => isInView(reader, words)).toBe(true)
  await expect.poll(async () => (await reader.painted())['highlight-yellow']).toEqual([words])
  // A place is kept when the scrolling has ended.
  await scrolled.evaluate(({ ended }) => ended)

  // Where an older Cuttings kept its places.
  await page.evaluate(() => {
    localStorage.setItem('reader.places', '[{"itemId":"older","start":7,"above":0}]')
  })
  const again = await cuttings.relaunch()
  reader = new Reader(again)
  const library = new Library(again)
  await library.ready()
  await library.item('The long river').click()
  await expect.poll(() => isInView(reader, words)).toBe(true)
  await expect.poll(async () => (await reader.painted())['highlight-yellow']).toEqual([words])
  const { settings } = await readArchive(again)
  const places = settings.find(({ key }) => key === 'reader.places')?.value
  expect(places).toContainEqual({ itemId: 'older', start: 7, above: 0 })
  expect(await again.evaluate(() => localStorage.getItem('reader.places'))).toBeNull()
})

test('an article without a single paragraph is shown in parts, and what is selected over two of them is its words', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await dropFile(page, 'flood.txt', `The flood\n\n${'All that week it rained upon the town. '.repeat(4_000)}`)
  await new ClipForm(page).save()
  const reader = new Reader(page)
  await expect(reader.title).toHaveText('The flood')
  const shown = await reader.text.evaluate((root) => root.textContent)
  const [text] = (await readArchive(page)).texts
  expect(shown).toBe(text?.text)
  await reader.text.evaluate((root) => {
    const [first, second] = root.querySelectorAll('[data-start]')
    const end = first?.lastChild
    const start = second?.firstChild
    if (!(end instanceof Text) || !(start instanceof Text)) throw new Error('no parts')
    document.getSelection()?.setBaseAndExtent(end, end.length - 10, start, 8)
    root.closest<HTMLElement>('[data-pane-focus]')?.focus()
  })
  await page.keyboard.press('h')
  await expect
    .poll(async () => (await readArchive(page)).annotations.map(({ anchors }) => anchors[0]?.exact))
    .toEqual(['the town. All that'])
})
