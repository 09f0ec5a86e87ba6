import { ClipForm } from './pages/clip-form'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'
import { paste } from './support/paste'
import { readArchive } from './support/read-archive'

test('the worker of the analysis ends when it has nothing to do, and what is added then is analysed all the same', async ({
  cuttings,
}) => {
  test.setTimeout(180_000)
  const { page } = cuttings
  const reader = new Reader(page)
  const isThere = (): boolean => page.workers().some((worker) => worker.url().includes('/analyse.worker'))
  const add = async (text: string): Promise<void> => {
    await paste(cuttings, text)
    await new ClipForm(page).save()
  }
  await new Library(page).ready()
  await add('title: The wall\n\n“The wall will hold,” Mina Osei said in Port Hale on Monday.')
  await expect(reader.listed(/Mina Osei/u)).toBeVisible()
  await expect.poll(isThere, { timeout: 60_000 }).toBe(false)
  // Nobody looks at these: that they have come is all that is told.
  const bookmarks = ['The ferry will sail, Paul Renner told reporters.', 'The road is shut.'].map(
    (text, n) => ({
      id: `note-${String(n)}`,
      createdAt: 1_600_000_000 + n,
      title: `Note ${String(n)}`,
      tags: [],
      content: { type: 'text', text },
    }),
  )
  await new Imports(page).run('karakeep.json', JSON.stringify({ bookmarks }))
  const analysed = async (): Promise<number> => (await readArchive(page)).analyses.length
  await expect.poll(analysed, { timeout: 60_000 }).toBe(3)
})
