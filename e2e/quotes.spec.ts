import { readFileSync } from 'node:fs'
import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { People } from './pages/people'
import { Quotes } from './pages/quotes'
import { Reader } from './pages/reader'
import { answerSaveDialog } from './support/answer-save-dialog'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { paste } from './support/paste'

const wall = 'The wall will hold for a hundred years and not a day less'
const articles = [
  `title: A wall for the harbour
date: 2021-03-04
source: The Hill Post

“${wall},” Mayor Mina Osei said. “We paid for it twice,” Ben Carter said.`,
  `title: The wall again
date: 2022-05-01
source: Northern Courier

“${wall} than that,” Mayor Mina Osei said.`,
]

async function filled(cuttings: LaunchedApp): Promise<Quotes> {
  const { page } = cuttings
  await new Library(page).ready()
  for (const text of articles) {
    await paste(cuttings, text)
    await new ClipForm(page).save()
  }
  const quotes = new Quotes(page)
  await quotes.entry.click()
  await expect(quotes.list.getByRole('option')).toHaveCount(3)
  return quotes
}

test('every quote is listed, filtered, opened at its sentence, and its speaker’s page is one key away', async ({
  cuttings,
}) => {
  const quotes = await filled(cuttings)
  const { page } = cuttings
  await expect(quotes.row(/paid for it twice/u)).toContainText('suggested')
  await quotes.field('Speaker').fill('carter')
  await expect(quotes.list.getByRole('option')).toHaveCount(1)
  await quotes.field('Speaker').fill('')
  await quotes.field('Source').fill('courier')
  await expect(quotes.row(/than that/u)).toBeVisible()
  await expect(quotes.list.getByRole('option')).toHaveCount(1)
  await page.getByRole('button', { name: 'Clear filter' }).click()
  await quotes.field('From date').fill('2022')
  await expect(quotes.list.getByRole('option')).toHaveCount(1)
  await page.getByRole('button', { name: 'Clear filter' }).click()
  await quotes
    .row(/paid for it twice/u)
    .getByText('A wall for the harbour')
    .click()
  await expect(new Reader(page).title).toHaveText('A wall for the harbour')
  await page.keyboard.press('ControlOrMeta+[')
  await expect(quotes.list.getByRole('option')).toHaveCount(3)
  await quotes.list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('o')
  await expect(new People(page).heading).toHaveText('Mina Osei')
})

test('the same words in two articles are found, shown with what differs, and listed once', async ({
  cuttings,
}) => {
  const quotes = await filled(cuttings)
  const { page } = cuttings
  await expect(quotes.row(/than that/u)).toContainText('same words in 1 other article')
  await quotes.list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('v')
  const dialog = page.getByRole('dialog', { name: 'Same words elsewhere' })
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await expect(dialog.locator('mark')).toHaveText(/than that/u)
  await expect(dialog.getByRole('listitem').last()).toContainText('altered after publication')
  await page.keyboard.press('Escape')
  await page.getByRole('search', { name: 'Filter quotes' }).getByText('Same words once').click()
  await expect(quotes.list.getByRole('option')).toHaveCount(2)

  // The newer article is altered: its own earlier words are kept beside.
  await quotes.list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const reader = new Reader(page)
  await expect(reader.text).toContainText('than that')
  await page.keyboard.press('Control+Shift+E')
  await reader.field.evaluate((element: HTMLTextAreaElement) => {
    const start = element.value.indexOf('hundred')
    element.setSelectionRange(start, start + 'hundred'.length)
  })
  await page.keyboard.type('thousand')
  await page.keyboard.press('Control+Enter')
  await expect(reader.text).toContainText('thousand')
  await quotes.entry.click()
  await expect(quotes.row(/thousand/u)).toBeVisible()
  await quotes.list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('v')
  const own = dialog.getByRole('region', { name: 'In its own article' })
  await expect(own.getByRole('listitem')).toHaveCount(2)
  await expect(own.getByRole('listitem').last()).toContainText(/thousand.*altered after publication/u)
})

test('by keyboard: star, tag and edit a quote, each undone; the edit survives a restart', async ({
  cuttings,
}) => {
  const quotes = await filled(cuttings)
  const { page } = cuttings
  await quotes.field('Speaker').fill('carter')
  await expect(quotes.list.getByRole('option')).toHaveCount(1)
  await quotes.list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('s')
  await expect(quotes.row(/paid/u).getByRole('img', { name: 'starred' })).toBeVisible()
  await page.keyboard.press('t')
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Tags' })).toBeFocused()
  await page.keyboard.type('money/harbour')
  await page.keyboard.press('Enter')
  await expect(quotes.row(/paid/u)).toContainText('money/harbour')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(quotes.row(/paid/u)).not.toContainText('money/harbour')
  await expect(quotes.list.getByRole('option')).toHaveCount(1)
  await quotes.list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('e')
  const edit = page.getByRole('dialog', { name: 'Edit quote' })
  await edit.getByRole('textbox', { name: 'Speaker' }).fill('Benjamin Carter')
  // What was typed is not let go of without a word.
  await page.keyboard.press('Escape')
  const leaving = page.getByRole('alertdialog', { name: 'Leave without saving?' })
  await leaving.getByRole('button', { name: 'Cancel' }).click()
  await expect(leaving).toBeHidden()
  await expect(edit.getByRole('textbox', { name: 'Speaker' })).toHaveValue('Benjamin Carter')
  const text = edit.getByRole('textbox', { name: 'Select other words' })
  await text.evaluate((area: HTMLTextAreaElement) => {
    const start = area.value.indexOf('paid for it twice')
    area.setSelectionRange(start, start + 'paid for it twice'.length)
  })
  await edit.getByRole('button', { name: 'Take the selected words' }).click()
  await edit.getByRole('button', { name: 'Save' }).click()
  await expect(quotes.row(/^.*Benjamin Carter.*paid for it twice/u)).toBeVisible()
  await expect(quotes.row(/We paid/u)).toHaveCount(0)
  const again = new Quotes(await cuttings.relaunch())
  await again.entry.click()
  await expect(again.row(/Benjamin Carter/u).getByRole('img', { name: 'starred' })).toBeVisible()
})

test('chosen quotes go to the export, and the report counts whom we quoted', async ({ cuttings }) => {
  const quotes = await filled(cuttings)
  const { page } = cuttings
  await quotes.showAs('Table')
  await quotes.list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true })
  await expect(dialog).toContainText('than that')
  await page.keyboard.press('Escape')
  await quotes.showAs('Report')
  const row = page.getByRole('row', { name: /Mina Osei/u })
  await expect(row.getByRole('cell').first()).toHaveText('2')
  await expect(row).toContainText('Northern Courier 1')
  const path = await answerSaveDialog(cuttings, 'report.csv')
  await page.getByRole('button', { name: 'Export CSV' }).click()
  await expect(new Library(page).notices.getByText('Saved the report as “report.csv”.')).toBeVisible()
  expect(readFileSync(path, 'utf8')).toContain('Mina Osei,Northern Courier,2022-05,1\r\n')
  await page.getByRole('button', { name: 'Mina Osei' }).click()
  await expect(new People(page).heading).toHaveText('Mina Osei')
})

test('every act of the quote bank is a command of the palette, on the row that the keyboard is on', async ({
  cuttings,
}) => {
  const quotes = await filled(cuttings)
  const { page } = cuttings
  const command = async (words: string) => {
    await page.keyboard.press('Control+Shift+P')
    await page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox').fill(words)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Commands' })).toBeHidden()
  }
  await quotes.list.focus()
  await page.keyboard.press('Home')
  await command('star quote bank')
  await expect(quotes.list.getByRole('img', { name: 'starred' })).toHaveCount(1)
  await expect(quotes.row(/paid for it/u).getByRole('img', { name: 'starred' })).toHaveCount(0)
  await command('edit speaker')
  await expect(page.getByRole('dialog', { name: 'Edit quote' })).toBeVisible()
  await page.keyboard.press('Escape')
  await command('report whom')
  await expect(page.getByRole('row', { name: /Mina Osei/u })).toBeVisible()
  await command('names to review')
  await expect(new People(page).heading).toHaveText('Names to review')
  await command('inbox')
  await expect(new Library(page).item(/The wall again/u)).toBeVisible()
})

test('quotes are filtered by words, person named, tag, kind and state; starred and tagged by mouse', async ({
  cuttings,
}) => {
  const quotes = await filled(cuttings)
  const { page } = cuttings
  await paste(
    cuttings,
    'title: The bill\ndate: 2020-01-01\n\n“Ben Carter never paid a cent of it,” Mina Osei said.',
  )
  await new ClipForm(page).save()
  await quotes.entry.click()
  const shown = quotes.list.getByRole('option')
  const clear = page.getByRole('button', { name: 'Clear filter' })
  const choose = async (filter: string, choice: string) => {
    await page.getByRole('button', { name: filter }).click()
    await page.getByRole('option', { name: choice, exact: true }).click()
  }
  await quotes.field('Words of the quote').fill('twice')
  await expect(shown).toHaveText([/paid for it twice/u])
  await clear.click()
  await expect(shown).toHaveCount(4)
  await quotes.field('Person named').fill('carter')
  await expect(shown).toHaveText([/Ben Carter never paid/u])
  await clear.click()
  await expect(shown).toHaveCount(4)

  await quotes
    .row(/than that/u)
    .locator('[data-part=tick]')
    .click()
  await page.getByRole('button', { name: 'Star', exact: true }).click()
  await expect(quotes.row(/than that/u).getByRole('img', { name: 'starred' })).toBeVisible()
  await page.getByRole('button', { name: /^Tag/u }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Tags' }).fill('harbour')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(?:Add|Tag|Save)/u })
    .click()
  await expect(quotes.row(/than that/u)).toContainText('harbour')
  await quotes.field('Tag').fill('harb')
  await expect(shown).toHaveText([/than that/u])
  await clear.click()
  // What was starred and tagged is a decision now.
  await choose('Status', 'Confirmed')
  await expect(shown).toHaveText([/than that/u])
  await choose('Status', 'Only suggested')
  await expect(shown).toHaveCount(3)
  await choose('Kind', 'Indirect')
  await expect(page.getByText('The filter lets no quote through')).toBeVisible()
  await page.getByRole('button', { name: 'Clear filter' }).first().click()
  await page.getByRole('search', { name: 'Filter quotes' }).getByText('Starred').click()
  await expect(shown).toHaveText([/than that/u])
})

test('by keyboard alone: cue, kind and words of a quote', async ({ cuttings }) => {
  const quotes = await filled(cuttings)
  const { page } = cuttings
  await quotes.field('Speaker').fill('carter')
  await expect(quotes.list.getByRole('option')).toHaveCount(1)
  await quotes.list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('e')
  const edit = page.getByRole('dialog', { name: 'Edit quote' })
  await expect(edit.getByRole('textbox', { name: 'Speaker' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('told us')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Mixed' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(edit.getByRole('button', { name: 'Kind' })).toHaveText(/Mixed/u)
  // The menu gives the focus back a moment after it is gone.
  await expect(edit.getByRole('button', { name: 'Kind' })).toBeFocused()
  await page.keyboard.press('Tab')
  const text = edit.getByRole('textbox', { name: 'Select other words' })
  await expect(text).toBeFocused()
  // The words of today are selected: on over the name, and nothing that is typed alters the text.
  await page.keyboard.type('xyz')
  await page.keyboard.press('Delete')
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('Control+Shift+ArrowRight')
  await page.keyboard.press('Tab')
  await expect(edit.getByRole('button', { name: 'Take the selected words' })).toBeFocused()
  await page.keyboard.press('Enter')
  const taken = edit.getByRole('listitem')
  await expect(taken).toHaveText(/^“We paid for it twice,” Ben Carter/u)
  await edit.getByRole('button', { name: 'Save' }).focus()
  await page.keyboard.press('Enter')
  await expect(edit).toBeHidden()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(quotes.row(/paid for it twice/u)).toBeVisible()
})
