import type { Locator } from '@playwright/test'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { dropFile } from './support/drop-file'
import { expect, test } from './support/launch-app'
import { readArchive } from './support/read-archive'

interface Note {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** An export of Karakeep. */
const exportOf = (...notes: readonly Note[]): string =>
  JSON.stringify({
    bookmarks: notes.map(({ id, title, text }) => ({
      id,
      createdAt: 1_600_000_000,
      title,
      tags: [],
      content: { type: 'text', text },
    })),
  })

const paragraph = (n: number): string =>
  `Paragraph ${String(n)} of the agency's report tells of quay number ${String(n * 7)} and of ship number ${String(n * 13)}.`
const report = Array.from({ length: 12 }, (_, n) => paragraph(n)).join('\n\n')
const wire: Note = { id: 'wire', title: 'Wire story', text: report }
const cutBy = (paper: string): Note => ({
  id: paper,
  title: `As in ${paper}`,
  text: `${paper} begins in its own words.\n\n${report.split('\n\n').slice(0, 8).join('\n\n')}`,
})

/** Goes back from where the focus is, stop by stop. */
async function backTo(stops: readonly Locator[]): Promise<void> {
  for (const stop of stops) {
    await stop.page().keyboard.press('Shift+Tab')
    await expect(stop).toBeFocused()
  }
}

test('what is nearly the same as something in the archive is added and told, left out, or made a version, as is chosen by keyboard', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const imports = new Imports(page)
  await new Library(page).ready()
  await imports.run('first.json', exportOf(wire, cutBy('Courier')))
  await expect(imports.row(/Added.*As in Courier.*nearly the same as “Wire story”/u)).toBeVisible()
  await imports.report.getByRole('button', { name: 'Done' }).click()

  await dropFile(page, 'second.json', exportOf(cutBy('Ledger')))
  await expect(imports.yes).toBeFocused()
  await backTo([
    imports.review.getByRole('button', { name: 'Cancel' }),
    imports.review.getByRole('button', { name: 'Open it as a file instead' }),
    imports.review.getByText('The first of what will be added'),
    imports.review.getByRole('checkbox'),
    imports.select('What is nearly the same'),
  ])
  await imports.chooseByKey('What is nearly the same', ['Make it a version', 'Leave it out'])
  await imports.yes.focus()
  await page.keyboard.press('Enter')
  await expect(imports.row(/left out.*nearly the same as “(?:Wire story|As in Courier)”/u)).toBeVisible()
  const { items } = await readArchive(page)
  expect(items.map(({ title }) => title).sort()).toEqual(['As in Courier', 'Wire story'])
  await imports.report.getByRole('button', { name: 'Done' }).click()

  await dropFile(page, 'third.json', exportOf(cutBy('Ledger')))
  await expect(imports.yes).toBeFocused()
  await imports.select('What is nearly the same').focus()
  await imports.chooseByKey('What is nearly the same', ['Make it a version'])
  await imports.yes.focus()
  await page.keyboard.press('Enter')
  await expect(
    imports.row(/Brought up to date.*It is nearly the same: “(?:Wire story|As in Courier)”/u),
  ).toBeVisible()
  const after = await readArchive(page)
  expect(after.items).toHaveLength(2)
  expect(after.texts.filter(({ text }) => text.startsWith('Ledger begins'))).toHaveLength(1)
})

test('what is in the archive already becomes a version of its item, or a second item, as is chosen by keyboard', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const imports = new Imports(page)
  await new Library(page).ready()
  await imports.run('first.json', exportOf(wire))
  await expect(imports.row(/Added.*Wire story/u)).toBeVisible()
  await imports.report.getByRole('button', { name: 'Done' }).click()

  const longer = exportOf({ ...wire, text: `${report}\n\nThe quay opens in May.` })
  await dropFile(page, 'longer.json', longer)
  await expect(imports.review).toContainText('1 is here already')
  await expect(imports.yes).toBeFocused()
  await backTo([
    imports.review.getByRole('button', { name: 'Cancel' }),
    imports.review.getByRole('button', { name: 'Open it as a file instead' }),
    imports.review.getByRole('checkbox'),
    imports.select('What is in the archive already'),
  ])
  await imports.chooseByKey('What is in the archive already', ['Add what it lacks'])
  await imports.yes.focus()
  await page.keyboard.press('Enter')
  await expect(imports.row(/It was imported before: “Wire story”/u)).toBeVisible()
  const after = await readArchive(page)
  const [item] = after.items
  expect(after.items).toHaveLength(1)
  expect(after.texts).toHaveLength(2)
  expect(after.texts.find(({ id }) => id === item?.textId)?.text).toContain('The quay opens in May.')
  await imports.report.getByRole('button', { name: 'Done' }).click()

  await dropFile(page, 'longer.json', longer)
  await expect(imports.yes).toBeFocused()
  await imports.select('What is in the archive already').focus()
  await imports.chooseByKey('What is in the archive already', ['Add what it lacks', 'Add it a second time'])
  await imports.yes.focus()
  await page.keyboard.press('Enter')
  await expect(imports.row(/Added.*Wire story/u)).toBeVisible()
  expect((await readArchive(page)).items).toHaveLength(2)
})

test('of a list of feeds, those come in that are chosen by mouse or by keyboard', async ({ cuttings }) => {
  const { page } = cuttings
  const imports = new Imports(page)
  await new Library(page).ready()
  const feed = (name: string) =>
    `<outline type="rss" text="${name}" xmlUrl="https://${name}.example/feed" htmlUrl="https://${name}.example/"/>`
  const list = `<opml version="2.0"><body><outline text="Ports">${feed('quay')}${feed('pier')}</outline>${feed('ferry')}${feed('ship')}</body></opml>`
  await dropFile(page, 'feeds.opml', list)
  await expect(imports.yes).toHaveText('Import all 4')
  const feeds = imports.review.getByRole('listbox', { name: 'Choose which come in' })
  await expect(feeds.getByRole('option', { selected: true })).toHaveCount(4)
  await imports.review.getByRole('button', { name: 'None', exact: true }).click()
  await expect(imports.review.getByRole('button', { name: 'None is chosen' })).toBeDisabled()
  await imports.review.getByRole('button', { name: 'All', exact: true }).click()
  await feeds.getByRole('option', { name: 'pier' }).click()
  await page.keyboard.press('ArrowDown')
  const ferry = await feeds.getByRole('option', { name: 'ferry' }).getAttribute('id')
  await expect(feeds).toBeFocused()
  await expect(feeds).toHaveAttribute('aria-activedescendant', ferry ?? 'none')
  await page.keyboard.press('Space')
  await expect(imports.yes).toHaveText('Import 2 of 4')
  await page.screenshot({ path: test.info().outputPath('choosing.png') })
  await imports.yes.focus()
  await page.keyboard.press('Enter')
  await expect(imports.row(/Left out, as you chose.*pier/u)).toBeVisible()
  await expect(imports.row(/Left out, as you chose.*ferry/u)).toBeVisible()
  const { items } = await readArchive(page)
  expect(items.map(({ title }) => title).sort()).toEqual(['quay', 'ship'])
})

test('a list of a thousand feeds is in the document no further than it is seen, and its last one is left out by keyboard', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const imports = new Imports(page)
  await new Library(page).ready()
  const feed = (_: unknown, n: number) =>
    `<outline type="rss" text="Feed ${String(n)}" xmlUrl="https://f${String(n)}.example/feed"/>`
  const list = `<opml version="2.0"><body>${Array.from({ length: 1000 }, feed).join('')}</body></opml>`
  await dropFile(page, 'feeds.opml', list)
  await expect(imports.yes).toHaveText(/^Import all 1,000$/u)
  const feeds = imports.review.getByRole('listbox', { name: 'Choose which come in' })
  await feeds.getByRole('option', { name: 'Feed 0', exact: true }).click()
  await expect(imports.yes).toHaveText('Import 999 of 1,000')
  await page.keyboard.press('End')
  await expect(feeds.getByRole('option', { name: 'Feed 999' })).toHaveAttribute('data-active', 'true')
  await page.keyboard.press('Space')
  await expect(imports.yes).toHaveText('Import 998 of 1,000')
  await page.screenshot({ path: test.info().outputPath('thousand.png') })
  expect(await feeds.getByRole('option').count()).toBeLessThan(100)
})
