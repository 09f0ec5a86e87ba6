import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { Search } from './pages/search'
import { expect, test } from './support/launch-app'
import { paste } from './support/paste'
import { readArchive } from './support/read-archive'

/** Milliseconds between the press of Save and the kill: from before the write to after its end. */
const moments = [0, 4, 9, 16, 25, 60]

test('killed in the middle of a save, an item is there whole or not at all', async ({ cuttings }) => {
  test.setTimeout(400_000)
  const acknowledged: string[] = []
  await new Library(cuttings.page).ready()
  for (const [index, moment] of moments.entries()) {
    const title = `Harbour report ${String(index + 1)}`
    await paste(
      cuttings,
      `${title}\n\nThe harbour master said the quay is safe. It has number ${String(index)}.`,
    )
    const form = new ClipForm(cuttings.page)
    await expect(form.field('Title')).toHaveValue(title)
    const save = form.dialog.getByRole('button', { name: 'Save', exact: true })
    const shownAsSaved = new Library(cuttings.page)
      .item(title)
      .waitFor()
      .then(
        () => true,
        () => false,
      )
    const pressed = save.click({ noWaitAfter: true }).catch(() => null)
    // Not to wait for something, but to hit another moment of the write each time.
    const killed = new Promise((resolve) => setTimeout(resolve, moment)).then(() => cuttings.kill())
    if (await Promise.race([shownAsSaved, killed.then(() => false)])) acknowledged.push(title)
    await Promise.all([pressed, killed])

    const page = await cuttings.relaunch()
    await new Library(page).ready()
    const rows = await readArchive(page)
    const texts = new Set(rows.texts.map((row) => row.id))
    const originals = new Set(rows.originals.map((row) => row.id))
    const added = new Set(
      rows.history.flatMap((entry) => entry.diff.items?.added.map((item) => item.id) ?? []),
    )
    for (const item of rows.items) {
      expect(texts.has(item.textId), 'its text is there').toBe(true)
      expect(originals.has(item.originalId), 'its original is there').toBe(true)
      expect(added.has(item.id), 'its history is there').toBe(true)
    }
    expect([texts.size, originals.size, added.size]).toEqual(
      Array.from({ length: 3 }, () => rows.items.length),
    )
    expect(rows.meta[0]?.items).toBe(rows.items.length)
    expect(rows.items.map((item) => item.title)).toEqual(expect.arrayContaining(acknowledged))
    const search = new Search(page)
    await search.for('harbour')
    await expect(search.hits).toHaveCount(rows.items.length)
    // Out of the field: the next paste goes into the archive.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }
})
