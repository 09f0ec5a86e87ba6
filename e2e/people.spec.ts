import { readFileSync } from 'node:fs'
import { Library } from './pages/library'
import { People } from './pages/people'
import { Reader } from './pages/reader'
import { addWalls } from './support/add-walls'
import { answerSaveDialog } from './support/answer-save-dialog'
import { expect, test } from './support/launch-app'

test('people are listed, sorted, filtered, and lead to their page and on to the sentence', async ({
  cuttings,
}) => {
  const people = await addWalls(cuttings)
  const { page } = cuttings
  await page.getByRole('searchbox', { name: 'Part of the name' }).fill('cart')
  await expect(people.list().getByRole('option')).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Part of the name' }).fill('')
  await expect(people.list().getByRole('option').first()).toContainText('Mina Osei')
  await page.getByRole('button', { name: 'Sort names' }).click()
  await page.getByRole('option', { name: 'Name', exact: true }).click()
  await expect(people.list().getByRole('option').first()).toContainText('Ben Carter')
  await people.list().focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await expect(page.getByRole('status').filter({ hasText: '1 selected' })).toBeVisible()
  const path = await answerSaveDialog(cuttings, 'people.csv')
  await people.button('Export CSV').click()
  await expect(new Library(page).notices.getByText(/“people\.csv”/u)).toBeVisible()
  const file = readFileSync(path, 'utf8')
  expect(file).toContain('Ben Carter')
  expect(file).not.toContain('Mina Osei')
  await people.open('Mina Osei')
  await expect(people.row(/opened the new wall/u)).toBeVisible()
  await people.tab('Said')
  await expect(people.row(/hold for a hundred years/u)).toBeVisible()
  await people.tab('Timeline')
  await expect(people.row(/Published: The wall again/u)).toBeVisible()
  await people.tab('Named together')
  await expect(page.getByRole('list', { name: 'Named with Mina Osei' }).getByRole('button')).not.toHaveCount(
    0,
  )
  await page
    .getByRole('list', { name: 'Named with Mina Osei' })
    .getByRole('button', { name: /Ben Carter/u })
    .click()
  await expect(people.heading).toHaveText('Ben Carter')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(people.heading).toHaveText('Mina Osei')
  await expect(page.getByRole('tab', { name: 'Named together' })).toHaveAttribute('aria-selected', 'true')
  await people.tab('Mentions')
  await people
    .row(/opened the new wall/u)
    .getByText('A wall for the harbour')
    .click()
  await expect(new Reader(page).title).toHaveText('A wall for the harbour')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(people.heading).toHaveText('Mina Osei')
})

test('renaming, merging and splitting hold everywhere at once, are shown before and undone', async ({
  cuttings,
}) => {
  const people = await addWalls(cuttings)
  const { page } = cuttings
  await people.open('Mina Osei')
  await people.button('Rename…').click()
  await people
    .dialog(/^Rename/u)
    .getByLabel('Name')
    .fill('Mina A. Osei')
  await people
    .dialog(/^Rename/u)
    .getByRole('button', { name: 'Rename' })
    .click()
  await expect(people.heading).toHaveText('Mina A. Osei')
  await people.button('Merge…').click()
  const merge = people.dialog(/^Merge/u)
  await merge.getByRole('combobox').fill('carter')
  await merge.getByRole('option', { name: /^Ben Carter/u }).click()
  await expect(merge.getByRole('status')).toHaveText(
    /^Joins \d+ mentions and 1 quote in 2 items to “Mina A. Osei”/u,
  )
  await merge.getByRole('button', { name: 'Merge', exact: true }).click()
  await people.tab('Said')
  await expect(people.row(/We paid for it twice/u)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+3')
  await expect(people.row(/^Mina A\. Osei/u)).toBeVisible()
  await expect(people.row(/^Ben Carter/u)).toHaveCount(0)
  // In the article too, under the new name.
  await new Library(page).view('All items').click()
  await new Library(page).item(/The wall again/u).click()
  await expect(new Reader(page).listed(/^Mina A\. Osei/u)).toBeVisible()
  await expect(new Reader(page).listed(/^Ben Carter/u)).toHaveCount(0)
  await people.entry('People').click()
  await people.open('Mina A. Osei')
  await people.tab('Names and notes')
  await page.getByRole('button', { name: 'Split off “Ben Carter”' }).click()
  const split = people.asked('Split “Ben Carter” off?')
  await expect(split).toContainText(/Takes \d+ mentions and 1 quote in 2 items from “Mina A\. Osei”/u)
  await split.getByRole('button', { name: 'Split off' }).click()
  await people.entry('People').click()
  await expect(people.row(/^Ben Carter/u)).toBeVisible()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+z')
  await expect(people.row(/^Mina Osei/u)).toBeVisible()
})

test('by keyboard alone: from the list to a page, to the sentence and back; not a name', async ({
  cuttings,
}) => {
  const people = await addWalls(cuttings)
  const { page } = cuttings
  await people.list().focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(people.heading).toHaveText(/Mina Osei|Ben Carter/u)
  const name = (await people.heading.textContent()) ?? ''
  await expect(people.list('Mentions').getByRole('option').first()).toBeVisible()
  await people.list('Mentions').focus()
  await page.keyboard.press('Enter')
  await expect(new Reader(page).text).toBeVisible()
  await page.keyboard.press('ControlOrMeta+[')
  await expect(people.heading).toHaveText(name)
  await page.keyboard.press('ControlOrMeta+3')
  await expect(people.row(new RegExp(`^${name}`, 'u'))).toBeVisible()
  await people.list().focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await expect(page.getByText('1 selected')).toBeVisible()
  await people.button('Not a name…').focus()
  await page.keyboard.press('Enter')
  await expect(people.asked(`“${name}” is no name?`)).toContainText(
    /Takes \d+ suggestions in \d items? out of/u,
  )
  await page.keyboard.press('Enter')
  await expect(people.row(new RegExp(`^${name}`, 'u'))).toHaveCount(0)
  // It had the focus, and must not keep the keys.
  await expect(people.button('Not a name…')).toBeDisabled()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(people.row(new RegExp(`^${name}`, 'u'))).toBeVisible()
})

test('mentions move to somebody else of the same name, and notes are kept over a restart', async ({
  cuttings,
}) => {
  const people = await addWalls(cuttings)
  const { page } = cuttings
  await people.open('Ben Carter')
  await expect(people.row(/walked along the wall/u)).toBeVisible()
  await people.list('Mentions').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await people.button('Move to another…').click()
  await people
    .dialog(/^Move 1 mention/u)
    .getByRole('button', { name: 'Somebody else of this name' })
    .click()
  await people.tab('Names and notes')
  await page.getByRole('textbox', { name: 'Note' }).fill('Leads the fishers since 2019.')
  await page.getByLabel('Identifier').fill('Q42')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Named by you')).toBeVisible()
  await cuttings.relaunch()
  const again = new People(cuttings.page)
  await again.entry('People').click()
  await expect(again.row(/^Ben Carter/u)).toHaveCount(2)
  // The other one, whom one mention stands for, said nothing.
  await again
    .row(/^Ben Carter.*1 quote/u)
    .getByText('Ben Carter')
    .click()
  await again.tab('Names and notes')
  await expect(cuttings.page.getByRole('textbox', { name: 'Note' })).toHaveValue(
    'Leads the fishers since 2019.',
  )
  await expect(cuttings.page.getByLabel('Identifier')).toHaveValue('Q42')
})
