import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'
import { paste } from './support/paste'
import { readArchive } from './support/read-archive'

const arabic = 'أغلقت السلطات الميناء يوم الاثنين بعد عاصفة قوية ضربت الساحل.'
const japanese = '市長は月曜日に港を閉鎖すると発表し、住民に注意を呼びかけた。'
const emoji = 'The mayor posted 👩‍👩‍👧‍👦 and 🇺🇳 beside the word na\u0308ive\u0301\u0323 on Monday morning.'
const controls = 'A name \u2067בנימין\u2069 stood in the middle of the English sentence here.'

test('words in any writing are selected, marked and found again exactly, also at the very ends', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  await new Library(page).ready()
  await paste(
    cuttings,
    ['Begin here, at once.', arabic, japanese, emoji, controls, 'It ends 👍🏽'].join('\n\n'),
  )
  const form = new ClipForm(page)
  await form.field('Title').fill('Writings')
  await page.keyboard.press('Control+Enter')
  await expect(form.dialog).toBeHidden()
  await expect(reader.text).toContainText('市長')

  const { texts } = await readArchive(page)
  const text = texts[0]?.text ?? ''
  const wanted = ['Begin', 'السلطات الميناء', '港を閉鎖', '👩‍👩‍👧‍👦', '🇺🇳', 'בנימין', '👍🏽']
  for (const [index, words] of wanted.entries()) {
    await reader.select(words)
    await reader.selectionBar.getByRole('button', { name: 'Highlight green' }).click()
    await expect.poll(async () => (await readArchive(page)).annotations).toHaveLength(index + 1)
  }
  const { annotations } = await readArchive(page)
  const kept = annotations.map(({ anchors: [anchor] }) => anchor)
  for (const anchor of kept) expect(text.slice(anchor?.start, anchor?.end)).toBe(anchor?.exact)
  expect(kept.map((anchor) => anchor?.exact).sort()).toEqual([...wanted].sort())
  await expect
    .poll(async () => (await reader.painted())['highlight-green']?.sort())
    .toEqual([...wanted].sort())
  expect(Math.min(...kept.map((anchor) => anchor?.start ?? -1))).toBe(0)
  expect(Math.max(...kept.map((anchor) => anchor?.end ?? -1))).toBe(text.length)

  // The text before the marks changes: each follows its words.
  await page.keyboard.press('Control+Shift+E')
  await expect(reader.field).toBeFocused()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('So: ')
  await page.keyboard.press('Control+Enter')
  await expect(reader.text).toContainText('So: Begin')
  await expect
    .poll(async () => (await reader.painted())['highlight-green']?.sort())
    .toEqual([...wanted].sort())
})

test('by keyboard alone, words and sentences of an Arabic and a Japanese article are selected and marked', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const reader = new Reader(page)
  await new Library(page).ready()
  const sentences = {
    arabic: ['أغلقت السلطات الميناء يوم الاثنين.', 'وقال العمدة إن السكان في أمان.'],
    japanese: ['市長は月曜日に港を閉鎖すると発表した。', '住民は安全だという。'],
  }
  const add = async (title: string, text: string) => {
    await paste(cuttings, text)
    const form = new ClipForm(page)
    await form.field('Title').fill(title)
    await page.keyboard.press('Control+Enter')
    await expect(form.dialog).toBeHidden()
    await expect(reader.text).toContainText(text.slice(22, 30))
  }
  const selection = () => page.evaluate(() => document.getSelection()?.toString() ?? '')
  const cursor = async () => (await reader.painted())['cursor']?.[0]
  const marked = async (count: number) => {
    await expect.poll(async () => (await readArchive(page)).annotations).toHaveLength(count)
    const { annotations, texts } = await readArchive(page)
    for (const { anchors } of annotations)
      for (const anchor of anchors) {
        const text = texts.find(({ id }) => id === anchor.textId)?.text ?? ''
        expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
      }
    return annotations.map(({ anchors }) => anchors[0]?.exact)
  }
  let made = 0
  for (const [title, [first = '', second = '']] of Object.entries(sentences)) {
    await add(title, `Begin here, at once.\n\n${first} ${second}\n\n${second}`)
    await reader.text.focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(cursor).toBe('Begin here, at once.')
    await page.keyboard.press('ArrowDown')
    await expect.poll(cursor).toBe(`${first} ${second}`)
    // As the writing goes: from right to left, the left arrow leads on.
    const [on, back] = title === 'arabic' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
    await page.keyboard.press(on)
    await expect.poll(cursor).toBe(second)
    await page.keyboard.press(back)
    await expect.poll(cursor).toBe(first)
    await page.keyboard.press('h')
    expect(await marked((made += 1))).toContain(first)
    // Word by word, as the writing has words: Japanese has no spaces between them.
    await page.keyboard.press(`Shift+${on}`)
    const word = await selection()
    expect(first.startsWith(word)).toBe(true)
    expect(word.length).toBeGreaterThan(0)
    expect(word.length).toBeLessThan(first.length)
    await page.keyboard.press(`Shift+${on}`)
    const words = await selection()
    expect(words.startsWith(word)).toBe(true)
    expect(words.length).toBeGreaterThan(word.length)
    await page.keyboard.press('2')
    expect(await marked((made += 1))).toContain(words)
  }
})
