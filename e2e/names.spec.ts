import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { People } from './pages/people'
import { Reader } from './pages/reader'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { paste } from './support/paste'

async function filled(cuttings: LaunchedApp, texts: readonly string[]): Promise<People> {
  await new Library(cuttings.page).ready()
  for (const text of texts) {
    await paste(cuttings, text)
    await new ClipForm(cuttings.page).save()
  }
  return new People(cuttings.page)
}

const ofThree = [
  `title: A wall for the harbour
date: 2021-03-04
source: The Hill Post

Mina Osei opened the new wall in Port Hale. “The wall will hold for a hundred years,” Mina Osei said.

Mina Osei then met the fishers. In the evening Mina Osei left for Lisbon, and Mina Osei is back by now.`,
  `title: The wall again
date: 2022-05-01
source: Northern Courier

“It was worth it,” Ben Carter said. “We paid for it twice,” Ben Carter said.`,
  `title: A walk
date: 2024-01-09
source: Northern Courier

Lena Fischer walked along the wall.`,
]

test('names stand by mentions, by quotes, by when they were seen last, and by name', async ({ cuttings }) => {
  const people = await filled(cuttings, ofThree)
  const { page } = cuttings
  await people.entry('People').click()
  const rows = people.list().getByRole('option')
  await expect(people.row(/^Ben Carter.*, 2 quotes/u)).toBeVisible()
  await expect(rows).toHaveText([/^Mina Osei/u, /^Ben Carter/u, /^Lena Fischer/u])

  await people.sort.click()
  await people.order('Most quoted').click()
  await expect(rows).toHaveText([/^Ben Carter/u, /^Mina Osei/u, /^Lena Fischer/u])

  // By keyboard, and what was open before is kept over a look at another list.
  await people.sort.focus()
  await page.keyboard.press('Enter')
  await expect(people.order('Most quoted')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(people.order('Seen last')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rows).toHaveText([/^Lena Fischer/u, /^Ben Carter/u, /^Mina Osei/u])
  await people.entry('Places').click()
  await expect(people.list('Places').getByRole('option').first()).toBeVisible()
  await people.entry('People').click()
  await expect(rows).toHaveText([/^Lena Fischer/u, /^Ben Carter/u, /^Mina Osei/u])

  await people.sort.click()
  await people.order('Name').click()
  await expect(rows).toHaveText([/^Ben Carter/u, /^Lena Fischer/u, /^Mina Osei/u])
})

test('who comes back from an article finds the tab that they left', async ({ cuttings }) => {
  const people = await filled(cuttings, ofThree)
  const { page } = cuttings
  await people.entry('People').click()
  await expect(people.row(/^Ben Carter.*, 2 quotes/u)).toBeVisible()
  await people.open('Ben Carter')
  await people.tab('Said')
  await people
    .row(/We paid for it twice/u)
    .getByText('The wall again')
    .click()
  await expect(new Reader(page).title).toHaveText('The wall again')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(people.row(/We paid for it twice/u)).toBeVisible()
  await expect(page.getByRole('tab', { name: /^Said/u })).toHaveAttribute('aria-selected', 'true')
})

const ofTwoEach = [
  `title: A visit
date: 2021-03-04
source: The Hill Post

The mayor, Joseph Biden, opened the new wall in Port Hale on 2 March 2021. “The wall will hold for a hundred years,” Joseph Biden said.

Volodymyr Zelensky, who leads the fishers, met the mayor in Lisbon. “We paid for it twice,” Volodymyr Zelensky said.`,
  `title: Another visit
date: 2022-03-04
source: Northern Courier

“It was worth it,” Joseph R. Biden said in Lisbon.

“We paid for it,” Volodymyr Zelenskyy said. Later the fishers went home.`,
]

test('names that are likely of one are joined and kept apart by mouse, and each is undone', async ({
  cuttings,
}) => {
  const people = await filled(cuttings, ofTwoEach)
  const { page } = cuttings
  await people.entry('Names to review').click()
  await people.suggestion(/Joseph Biden.*Joseph R\. Biden/u).click()
  await people.button('Same: join (A)').click()
  await expect(people.status).toHaveText('Joined Joseph Biden to Joseph R. Biden. Undo takes it back.')
  await expect(people.suggestion(/Biden/u)).toHaveCount(0)
  await people.suggestion(/Zelenskyy.*Zelensky/u).click()
  await people.button('Never the same (X)').click()
  await expect(people.status).toHaveText(/stay two/u)
  await expect(page.getByText('Nothing to review')).toBeVisible()

  await people.entry('People').click()
  await expect(people.row(/^Joseph R\. Biden/u)).toHaveCount(1)
  await expect(people.row(/^Joseph Biden/u)).toHaveCount(0)
  await expect(people.row(/^Volodymyr Zelensky/u)).toHaveCount(2)
  await page.keyboard.press('ControlOrMeta+z')
  await people.entry('Names to review').click()
  await expect(people.suggestion(/Zelensky/u)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(people.suggestion(/Joseph R\. Biden/u)).toBeVisible()
})

test('the review of names goes by keyboard, its decisions hold over a restart, and are undone after it', async ({
  cuttings,
}) => {
  const people = await filled(cuttings, ofTwoEach)
  await people.entry('Names to review').click()
  await expect(people.suggestions).toHaveCount(2)
  await people.reviewList.focus()
  await cuttings.page.keyboard.press('Home')
  const chosen = people.suggestion(/Joseph R\. Biden/u)
  await expect(chosen).toHaveAttribute('aria-selected', 'true')
  await cuttings.page.keyboard.press('x')
  await expect(people.status).toHaveText(/Joseph Biden.* stay two\. Undo takes it back\./u)
  await expect(people.suggestions).toHaveCount(1)
  await cuttings.page.keyboard.press('ControlOrMeta+z')
  await expect(people.suggestions).toHaveCount(2)
  // What was said of it is no longer true.
  await expect(people.status).toHaveText('2 suggestions')

  await people.reviewList.focus()
  await cuttings.page.keyboard.press('Home')
  await expect(chosen).toHaveAttribute('aria-selected', 'true')
  await cuttings.page.keyboard.press('a')
  await expect(people.status).toHaveText(/^Joined Joseph Biden/u)
  // On to the next one, without a step.
  await expect(people.suggestion(/Zelensky/u)).toHaveAttribute('aria-selected', 'true')
  await expect(people.suggestions).toHaveCount(1)

  const page = await cuttings.relaunch()
  const again = new People(page)
  await again.entry('People').click()
  await expect(again.row(/^Joseph R\. Biden/u)).toHaveCount(1)
  await expect(again.row(/^Joseph Biden/u)).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(again.row(/^Joseph Biden/u)).toHaveCount(1)
})
