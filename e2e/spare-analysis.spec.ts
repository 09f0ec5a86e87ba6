import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'
import { paste } from './support/paste'

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
  await add('title: The ferry\n\n“The ferry will sail,” Paul Renner told reporters in Lisbon on Tuesday.')
  await expect(reader.listed(/Paul Renner/u)).toBeVisible()
  expect(isThere()).toBe(true)
})
