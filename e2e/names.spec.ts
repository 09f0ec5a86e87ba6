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
