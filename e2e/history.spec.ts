import { Library } from './pages/library'
import { expect, test } from './support/launch-app'

test('an article says what was done to it, and goes back to any point, by keyboard', async ({ cuttings }) => {
  let { page } = cuttings
  let library = new Library(page)
  await library.ready()
  await library.addSample()
  await expect(library.item(/foreign secretary/u)).toBeVisible()
  const history = () => page.getByRole('dialog', { name: 'History of the article' })
  const steps = () => history().getByRole('list', { name: 'What was done' }).locator('> li')
  const open = async () => {
    await page.keyboard.press('Control+Shift+P')
    await page.getByRole('combobox', { name: 'Find a command' }).fill('history of the art')
    await page.keyboard.press('Enter')
    await history().waitFor()
  }
  const starred = () => library.view('Starred').getByText('1', { exact: true })
  await library.item(/foreign secretary/u).click()
  await page.keyboard.press('s')
  await expect(starred()).toBeVisible()
  await page.keyboard.press('s')
  await expect(starred()).toBeHidden()

  await open()
  await expect(history().getByText('Star removed')).toBeVisible()
  await expect(steps().filter({ hasText: 'Came into the archive' })).toContainText('by me')
  await expect(steps().filter({ hasText: 'by the engine' }).first()).toContainText('found')
  await page.screenshot({ path: test.info().outputPath('history.png') })
  const back = history().getByRole('button', { name: /^Go back to Star/u })
  await back.focus()
  await page.keyboard.press('Enter')
  await expect(history()).toBeHidden()
  await expect(starred()).toBeVisible()

  page = await cuttings.relaunch()
  library = new Library(page)
  await library.ready()
  await expect(starred()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(starred()).toBeHidden()
})
