import { seedArchive } from '../bench/lib/seed-archive.mjs'
import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { paste } from './support/paste'

/** With more items than these, lists are read elsewhere and otherwise (`use-listed-ids`). */
const few = 2000

async function clip(cuttings: LaunchedApp, title: string): Promise<void> {
  await paste(cuttings, `title: ${title}\ndate: 2026-01-02\nsource: The Hill Post\n\nThe quay is closed.`)
  await new ClipForm(cuttings.page).save()
}

test('a list that grows over what the window reads itself, and shrinks below it, is whole and in order', async ({
  cuttings,
}) => {
  // Thousands of items are written first.
  test.slow()
  await seedArchive(cuttings.page, few - 1)
  // Quitting would back all of it up first, which takes its time and is not what this is about.
  await cuttings.kill()
  const page = await cuttings.relaunch()
  const library = new Library(page)
  const rows = library.list.getByRole('option')
  const newest = async (title: string, total: number) => {
    await expect(rows.first()).toHaveAttribute('aria-setsize', String(total))
    await expect(rows.first()).toContainText(title)
  }
  await expect(rows.first()).toHaveAttribute('aria-setsize', String(few - 1))
  await clip(cuttings, 'Quay closed in May')
  await newest('Quay closed in May', few)
  await clip(cuttings, 'Quay open again')
  await newest('Quay open again', few + 1)

  // A list that was shown before, and has changed since while another one was.
  await library.view('Starred').click()
  await expect(rows.first()).toHaveAttribute('aria-setsize', '118')
  await library.list.focus()
  await page.keyboard.press('Home')
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('s')
  await expect(rows.first()).toHaveAttribute('aria-setsize', '117')
  await expect(library.view('Starred')).toHaveText(/117$/u)
  await library.view('All items').click()
  await newest('Quay open again', few + 1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(library.view('Starred')).toHaveText(/118$/u)
  await library.view('Starred').click()
  await expect(rows.first()).toHaveAttribute('aria-setsize', '118')
  await library.view('All items').click()
  await newest('Quay open again', few + 1)

  // Back below the boundary, and over it once more.
  const title = 'Quay open again'
  await library.item(title).click()
  await expect(library.item(title)).toHaveAttribute('aria-selected', 'true')
  await library.list.focus()
  await page.keyboard.press('Delete')
  await newest('Quay closed in May', few)
  await library.emptyTrash()
  await library.view('All items').click()
  await newest('Quay closed in May', few)
  await clip(cuttings, 'Quay closed once more')
  await newest('Quay closed once more', few + 1)
  await cuttings.kill()
})

test('a start after a kill goes on from the lists that were saved at rest', async ({ cuttings }) => {
  test.slow()
  await seedArchive(cuttings.page, few + 1)
  await cuttings.kill()
  let page = await cuttings.relaunch()
  const rows = () => new Library(page).list.getByRole('option')
  await expect(rows().first()).toHaveAttribute('aria-setsize', String(few + 1))
  // Once nothing has been committed for a while.
  await expect.poll(() => page.evaluate(hasSavedLists), { timeout: 60_000 }).toBe(true)
  await clip(cuttings, 'Quay closed in May')
  await cuttings.kill()
  page = await cuttings.relaunch()
  await expect(rows().first()).toHaveAttribute('aria-setsize', String(few + 2))
  await expect(rows().first()).toContainText('Quay closed in May')
  await new Library(page).view('Starred').click()
  await expect(rows().first()).toHaveAttribute('aria-setsize', '118')
  await expect(new Library(page).view('All items')).toHaveText(/2,002$/u)
  await cuttings.kill()
})

/** Runs in the page. */
function hasSavedLists(): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('cuttings')
    opening.onsuccess = () => {
      const found = opening.result.transaction('indexCache').objectStore('indexCache').count('lists')
      found.onsuccess = () => {
        opening.result.close()
        resolve(found.result === 1)
      }
    }
  })
}
