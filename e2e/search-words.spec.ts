import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { Search } from './pages/search'
import { expect, test } from './support/launch-app'
import { paste } from './support/paste'

const text = [
  'The minister’s Indo-Pacific plan cost 1,250 crore, Côte d’Ivoire said in COVID-19 times.',
  'The U.S. envoy visited Łódź and spoke of naïve cafés.',
  '市長は月曜日に港を閉鎖すると発表した。',
  'นายกเทศมนตรีประกาศปิดท่าเรือในวันจันทร์',
  'רֹאשׁ הָעִיר סגר את הנמל ביום שני.',
  'أغلقتِ السُّلطاتُ الميناءَ يوم الاثنين.',
].join('\n\n')

/** What is typed, and what is marked in the sentence that is shown. */
const typed: readonly (readonly [query: string, marked: readonly string[]])[] = [
  ['minister ', ['minister']],
  ["minister's plan ", ['minister', 'plan']],
  ['indo-pacific ', ['Indo-Pacific']],
  ['pacific ', ['Pacific']],
  ['ivoire ', ['Ivoire']],
  ['cote d’ivoire ', ['Côte', 'd’Ivoire']],
  ['covid-19 ', ['COVID-19']],
  ['1,250 ', ['1,250']],
  ['US lodz CAFES ', ['U.S', 'Łódź', 'cafés']],
  ['港', ['港']],
  ['閉鎖 ', ['閉鎖']],
  ['ท่าเรือ ', ['ท่าเรือ']],
  ['ראש ', ['רֹאשׁ']],
  ['העיר ', ['הָעִיר']],
  ['السلطات ', ['السُّلطاتُ']],
  ['الميناء ', ['الميناءَ']],
]

test('words are found as people write them, and marked where they stand, in any writing', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await new Library(page).ready()
  await paste(cuttings, text)
  const form = new ClipForm(page)
  await form.field('Title').fill('Writings')
  await page.keyboard.press('Control+Enter')
  await expect(form.dialog).toBeHidden()
  await expect(new Reader(page).text).toContainText('市長')
  const search = new Search(page)
  const marks = search.hits.locator('.search-row-excerpt mark')
  for (const [query, marked] of typed) {
    // What was found before stays until the next is here.
    await search.for('envoy ')
    await expect(marks).toHaveText(['envoy'])
    await search.for(query)
    await expect(marks).toHaveText([...marked])
  }
  await page.screenshot({ path: 'test-results/search-words.png' })
})
