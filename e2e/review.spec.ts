import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'
import { paste } from './support/paste'
import { readArchive } from './support/read-archive'

const people = ['Mina Osei', 'Ben Carter', 'Lena Fischer', 'Harsh Shringla', 'Ann Lee']

/** An article with some fifty names and quotes. */
const article = `The wall again\n\n${Array.from({ length: 16 }, (_, index) => {
  const person = people[index % people.length] ?? ''
  return `“The wall will hold for ${String(index + 20)} years,” ${person} said in Lisbon. ${person} then met the fishers.`
}).join('\n\n')}`

test('fifty suggestions of an article are reviewed by one key for each, from the list on', async ({
  cuttings,
}) => {
  test.slow()
  const { page } = cuttings
  const library = new Library(page)
  const reader = new Reader(page)
  await library.ready()
  await paste(cuttings, article)
  await new ClipForm(page).save()
  await library.item('The wall again').click()
  const left = async () =>
    Object.entries(await reader.painted())
      .filter(([style]) => style.endsWith('-suggested'))
      .flatMap(([, ranges]) => ranges).length
  await expect(reader.listed(/^Mina Osei/u)).toBeVisible()
  await expect.poll(left).toBeGreaterThanOrEqual(50)
  const all = await left()

  await reader.text.focus()
  await page.keyboard.press('n')
  await expect.poll(async () => (await reader.painted())['cursor']).toHaveLength(1)
  let keys = 0
  for (let before = all; before > 0; before = await left()) {
    // Every tenth one is wrong.
    await page.keyboard.press(keys % 10 === 9 ? 'x' : 'a')
    keys += 1
    await expect.poll(left).toBeLessThan(before)
  }
  expect(keys).toBe(all)
  const decisions = (await readArchive(page)).annotations.map(({ decision }) => decision)
  expect(decisions).toHaveLength(all)
  expect(decisions.filter((decision) => decision === 'rejected')).toHaveLength(Math.floor(all / 10))
})
