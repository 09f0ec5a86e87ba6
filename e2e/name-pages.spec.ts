import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { People } from './pages/people'
import { addWalls, firstWall } from './support/add-walls'
import { expect, test } from './support/launch-app'
import { paste } from './support/paste'

test('a type is changed by mouse and by keyboard: shown before, in the whole archive at once, undone', async ({
  cuttings,
}) => {
  const people = await addWalls(cuttings)
  const { page } = cuttings
  await people.open('Mina Osei')
  await people.button('Type').click()
  await page.getByRole('option', { name: 'Organisation', exact: true }).click()
  const asked = people.asked('“Mina Osei” is an organisation?')
  await expect(asked).toContainText(/^.*Changes \d+ mentions in 2 items/u)
  await asked.getByRole('button', { name: 'Cancel' }).click()
  await expect(people.button('Type')).toHaveText(/Person/u)

  // By keyboard, from the list of commands.
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('type organ')
  await page.keyboard.press('Enter')
  await expect(asked).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(people.button('Type')).toHaveText(/Organisation/u)
  await expect(new Library(page).notices.getByText(/is an organisation now/u)).toBeVisible()
  await people.entry('Organisations').click()
  await expect(people.row(/^Mina Osei/u)).toBeVisible()
  await people.entry('People').click()
  await expect(people.row(/^Ben Carter/u)).toBeVisible()
  await expect(people.row(/^Mina Osei/u)).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(people.row(/^Mina Osei/u)).toBeVisible()
})

test('another name, and never this one: by keyboard, shown before, kept over a restart and undone after it', async ({
  cuttings,
}) => {
  const people = await addWalls(cuttings)
  const { page } = cuttings
  await people.open('Mina Osei')
  await people.tab('Names and notes')
  await page.getByRole('textbox', { name: 'Another name' }).focus()
  await page.keyboard.type('Ben Carter')
  await expect(page.getByText(/^Joins \d+ mentions in 2 items$/u)).toBeVisible()
  await page.keyboard.press('Enter')
  const never = page.getByRole('button', { name: 'Never this one: “Ben Carter”' })
  await never.focus()
  await page.keyboard.press('Enter')
  await expect(people.asked('“Ben Carter” is never “Mina Osei”?')).toContainText(
    /Takes \d+ mentions and 1 quote in 2 items from “Mina Osei”.*never suggested/u,
  )
  await page.keyboard.press('Enter')
  await expect(never).toHaveCount(0)

  const again = new People(await cuttings.relaunch())
  await again.entry('People').click()
  await expect(again.row(/^Ben Carter/u)).toBeVisible()
  await again.page.keyboard.press('ControlOrMeta+z')
  await expect(again.row(/^Ben Carter/u)).toHaveCount(0)
  await again.page.keyboard.press('ControlOrMeta+z')
  await expect(again.row(/^Ben Carter/u)).toBeVisible()
  await again.open('Mina Osei')
  await expect(again.page.getByText('Found, nobody has decided')).toBeVisible()
})

test('the page of a name by keyboard alone: its parts, a filter of mentions, and one that is moved to another name', async ({
  cuttings,
}) => {
  const people = await addWalls(cuttings)
  const { page } = cuttings
  await people.open('Mina Osei')
  await expect(
    page.getByRole('img', { name: /^Articles per month, March 2021 to May 2022, at most 1$/u }),
  ).toBeVisible()
  const mentions = people.list('Mentions').getByRole('option')
  await expect(mentions).toHaveCount(4)
  await page.getByRole('tab', { name: /^Mentions/u }).focus()
  for (const part of [/^Said/u, /^Timeline/u, /^Named together/u, /^Names and notes/u]) {
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('tab', { name: part })).toHaveAttribute('aria-selected', 'true')
  }
  await page.keyboard.press('Home')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('searchbox', { name: /^Words in the sentence/u })).toBeFocused()
  await page.keyboard.type('lisbon')
  await expect(mentions).toHaveText([/met Osei in Lisbon/u])

  await people.list('Mentions').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('move mentions')
  await page.keyboard.press('Enter')
  const move = people.dialog(/^Move 1 mention/u)
  await expect(move.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('carter')
  await expect(move.getByRole('option', { name: /^Ben Carter/u })).toBeVisible()
  await page.keyboard.press('Enter')
  await move.getByRole('button', { name: 'Move', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(move).toBeHidden()
  await expect(page.getByText('No mention has these words beside it.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(mentions).toHaveText([/met Osei in Lisbon/u])
})

test('who is named together: as many as are asked for, as a graph and as a list', async ({ cuttings }) => {
  const { page } = cuttings
  await new Library(page).ready()
  const words = [
    'Anna Berg',
    'Paul Kern',
    'Maria Delgado',
    'Igor Morgulov',
    'Lena Fischer',
    'Ann Lee',
    'Omar Haddad',
  ]
  const more = [
    'Jane Cooper',
    'Ivan Petrov',
    'Sara Nilsen',
    'Tom Becker',
    'Lucia Romano',
    'Peter Novak',
    'Aisha Khan',
  ]
  const met = [...words, ...more].map((name) => `Mina Osei met ${name} in the hall.`)
  await paste(cuttings, `${firstWall}\n\n${met.join(' ')}`)
  await new ClipForm(page).save()
  const people = new People(page)
  await people.entry('People').click()
  await people.open('Mina Osei')
  await people.tab('Named together')
  const entries = page.getByRole('list', { name: 'Named with Mina Osei' }).getByRole('button')
  const graph = (count: number) =>
    page.getByRole('img', { name: new RegExp(`^${String(count)} names that appear`, 'u') })
  const all = await entries.count()
  expect(all).toBeGreaterThan(10)
  await expect(graph(all)).toBeVisible()
  await people.button('At most').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option')).toHaveText(['10 names', '20 names', '30 names', '40 names'])
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(entries).toHaveCount(10)
  await expect(graph(10)).toBeVisible()
  // Its names lead on, as those of the list do.
  await graph(10)
    .getByText('Anna Berg', { exact: true })
    .or(graph(10).locator('text').first())
    .first()
    .click()
  await expect(people.heading).not.toHaveText('Mina Osei')
})
