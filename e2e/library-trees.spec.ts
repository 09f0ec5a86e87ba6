import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { carry, pointIn } from './support/drag'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { paste } from './support/paste'
import { putTags } from './support/put-tags'
import { readArchive } from './support/read-archive'

const top = (name: string) => ({ id: `tag-${name}`, name, parentId: null })

/** The library of a window that was opened on an archive with these tags. */
async function withTags(
  cuttings: LaunchedApp,
  tags: Parameters<typeof putTags>[1],
): Promise<{ readonly page: Page; readonly library: Library }> {
  await new Library(cuttings.page).ready()
  await putTags(cuttings.page, tags)
  await cuttings.kill()
  const page = await cuttings.relaunch()
  const library = new Library(page)
  await expect(library.tags).toBeVisible()
  return { page, library }
}

function tag(library: Library, name: string): Locator {
  return library.tags.getByRole('row', { name, exact: true })
}

/** Resolves once the tags stand inside one another as said: by name, with the name of what each is in. */
async function expectNesting(page: Page, wanted: Readonly<Record<string, string | null>>): Promise<void> {
  await expect
    .poll(async () => {
      const { tags } = await readArchive(page)
      const nameOf = (id: string | null) => tags.find((one) => one.id === id)?.name ?? null
      return Object.fromEntries(tags.map(({ name, parentId }) => [name, nameOf(parentId)]))
    })
    .toEqual(wanted)
}

test('of 2,000 tags those on the screen are drawn, and every one is reached by keyboard and by wheel', async ({
  cuttings,
}) => {
  const number = (index: number) => String(index).padStart(4, '0')
  const tags = Array.from({ length: 2000 }, (_, index) => top(`tag ${number(index)}`))
  const { page, library } = await withTags(cuttings, [...tags, top('zebra'), top('zoo')])
  const rows = library.tags.getByRole('row')
  await expect(tag(library, 'tag 0000')).toHaveAttribute('aria-setsize', '2002')
  expect(await rows.count()).toBeLessThan(100)

  await tag(library, 'tag 0000').focus()
  await page.keyboard.press('End')
  await expect(tag(library, 'zoo')).toBeFocused()
  await expect(tag(library, 'zoo')).toBeInViewport()
  await expect(tag(library, 'zoo')).toHaveAttribute('aria-selected', 'true')
  await expect(tag(library, 'tag 0000')).toHaveCount(0)
  expect(await rows.count()).toBeLessThan(100)
  await page.keyboard.press('ArrowUp')
  await expect(tag(library, 'zebra')).toBeFocused()
  await page.keyboard.press('PageUp')
  await expect(tag(library, 'zebra')).not.toBeFocused()
  await expect(rows.and(page.locator(':focus'))).toBeInViewport()
  await page.keyboard.press('Home')
  await expect(tag(library, 'tag 0000')).toBeFocused()
  await page.keyboard.press('z')
  await expect(tag(library, 'zebra')).toBeFocused()
  await page.keyboard.press('z')
  await expect(tag(library, 'zoo')).toBeFocused()
  await expect(tag(library, 'zoo')).toBeInViewport()
  // Letters look for a row; what is shown stays until one is chosen.
  await expect(tag(library, 'zoo')).toHaveAttribute('aria-selected', 'false')

  // What has the focus stays there while it is scrolled away, and the keys go on from it.
  await library.tags.hover({ position: { x: 60, y: 2001 * 28 } })
  await page.mouse.wheel(0, -20_000)
  await expect(tag(library, 'zoo')).not.toBeInViewport()
  await expect(tag(library, 'zoo')).toBeFocused()
  await expect.poll(() => shownNumber(library)).toBeLessThan(1500)
  await page.keyboard.press('ArrowUp')
  await expect(tag(library, 'zebra')).toBeFocused()
  await expect(tag(library, 'zebra')).toBeInViewport()
})

/** The number of the first tag that is on the screen. */
async function shownNumber(library: Library): Promise<number> {
  const names = await library.tags.evaluate((tree) =>
    [...tree.querySelectorAll('[role=row]')]
      .filter((row) => {
        const { top: y } = row.getBoundingClientRect()
        return y > 0 && y < innerHeight
      })
      .map((row) => row.getAttribute('aria-label') ?? ''),
  )
  return Number(names[0]?.replace('tag ', ''))
}

test('a tree is opened, gone through and closed by keyboard, and stays open over a restart', async ({
  cuttings,
}) => {
  const inside = { id: 'quay', name: 'quay', parentId: 'tag-ports' }
  const { page, library } = await withTags(cuttings, [top('law'), top('ports'), inside, top('trade')])
  const ports = tag(library, 'ports')
  await expect(ports).toHaveAttribute('aria-expanded', 'false')
  await expect(library.tags.getByRole('row')).toHaveCount(3)
  await ports.focus()
  await page.keyboard.press('ArrowRight')
  await expect(ports).toHaveAttribute('aria-expanded', 'true')
  await expect(tag(library, 'quay')).toHaveAttribute('aria-level', '2')
  await page.keyboard.press('ArrowRight')
  await expect(tag(library, 'quay')).toBeFocused()
  await page.keyboard.press('Control+ArrowDown')
  await expect(tag(library, 'trade')).toBeFocused()
  await expect(tag(library, 'quay')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(tag(library, 'trade')).toHaveAttribute('aria-selected', 'true')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.library-pane').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])

  const again = await cuttings.relaunch()
  const reopened = new Library(again)
  await expect(tag(reopened, 'quay')).toBeVisible()
  // Closed over the row that the keyboard is on, which goes to the one that it is in.
  await tag(reopened, 'quay').focus()
  await tag(reopened, 'ports').getByRole('button', { name: 'Close' }).click()
  await expect(tag(reopened, 'quay')).toHaveCount(0)
  await expect(tag(reopened, 'ports')).toBeFocused()
})

test('a tag goes into another one by keyboard, and one that goes away leaves the keyboard in the tree', async ({
  cuttings,
}) => {
  const { page, library } = await withTags(cuttings, [top('harbours'), top('ports'), top('trade')])
  await tag(library, 'harbours').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Move into…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Move tag “harbours” into' })
  await expect(dialog.getByRole('option')).toHaveText(['ports', 'trade'])
  await dialog.getByRole('combobox').fill('tra')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expectNesting(page, { harbours: 'trade', ports: null, trade: null })
  await expect(tag(library, 'trade')).toHaveAttribute('aria-expanded', 'false')

  // An undo takes away the row that the keyboard is on.
  const newTag = page.getByRole('button', { name: 'New tag' })
  await newTag.click()
  await page.getByRole('dialog').getByRole('textbox').fill('quays')
  await page.keyboard.press('Enter')
  // The dialog gives the focus back: before that, it would take it from the row.
  await expect(newTag).toBeFocused()
  await tag(library, 'quays').focus()
  await page.keyboard.press('Control+z')
  await expect(tag(library, 'quays')).toHaveCount(0)
  await expect(tag(library, 'trade')).toBeFocused()
})

test('a tag is dragged into another one and back to the top, and an article onto a tag', async ({
  cuttings,
}) => {
  const { page, library } = await withTags(cuttings, [top('harbours'), top('ports'), top('trade')])
  await paste(cuttings, 'A report\n\nThe quay is safe. More is known tomorrow.')
  await new ClipForm(page).save()
  await expect(library.item('A report')).toBeVisible()
  await library.closeNotices()

  await carry(page, await pointIn(tag(library, 'harbours')), await pointIn(tag(library, 'trade')))
  await expect(tag(library, 'trade')).toHaveAttribute('data-drop-target', 'true')
  await page.mouse.up()
  await expectNesting(page, { harbours: 'trade', ports: null, trade: null })
  await expect(tag(library, 'harbours')).toHaveCount(0)

  // Held over a closed row, it opens.
  await carry(page, await pointIn(library.item('A report')), await pointIn(tag(library, 'trade')))
  await expect(tag(library, 'harbours')).toBeVisible()
  const to = await pointIn(tag(library, 'harbours'))
  await page.mouse.move(to.x, to.y, { steps: 3 })
  await page.mouse.move(to.x + 2, to.y)
  await expect(tag(library, 'harbours')).toHaveAttribute('data-drop-target', 'true')
  await page.mouse.up()
  await expect.poll(async () => (await readArchive(page)).items[0]?.tagIds).toEqual(['tag-harbours'])
  await expect(tag(library, 'harbours')).toHaveText(/1/u)

  // Into what is inside it, it cannot go.
  await carry(page, await pointIn(tag(library, 'trade')), await pointIn(tag(library, 'harbours')))
  await expect(tag(library, 'harbours')).toHaveAttribute('data-drop-target', 'true')
  await page.mouse.up()
  await expect(library.notices.getByText('A tag cannot stand inside itself.')).toBeVisible()

  const heading = page.getByRole('heading', { name: 'Tags' })
  await carry(page, await pointIn(tag(library, 'harbours')), await pointIn(heading))
  await expect(page.locator('.ui-tree-top[data-drop-target]')).toHaveCount(1)
  await page.mouse.up()
  await expectNesting(page, { harbours: null, ports: null, trade: null })
})
