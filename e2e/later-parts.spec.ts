import { Library } from './pages/library'
import { expect, test } from './support/launch-app'

test.use({ expectedErrors: [/Failed to load resource/] })

test('a part that cannot be read is told, and the rest of the window goes on', async ({ cuttings }) => {
  const { page } = cuttings
  await page.route('**/assets/later-parts-*.js', (route) => route.abort())
  await page.reload()
  const search = page.getByRole('searchbox', { name: 'Search the archive' })
  await expect(search).toBeVisible()
  await page.keyboard.press('ControlOrMeta+5')
  await expect(page.getByText('This part of Cuttings could not be read.')).toBeVisible()

  await page.keyboard.press('ControlOrMeta+1')
  // A dialog that is not to be had is not open either: what is pasted is still taken.
  await page.keyboard.press('ControlOrMeta+E')
  await expect(page.getByText('This part of Cuttings could not be read.').last()).toBeVisible()
  await new Library(page).addSample()
})

test('a key that leads elsewhere is taken while a part is still read', async ({ cuttings }) => {
  const { page } = cuttings
  await new Library(page).addSample()
  // Never answered: what is asked for stays under way.
  await page.route('**/assets/later-parts-*.js', () => undefined)
  await page.reload()
  const list = page.getByRole('listbox', { name: 'All items' })
  await expect(list).toBeVisible()
  await page.keyboard.press('ControlOrMeta+2')
  await expect(list).toBeHidden()
  await page.keyboard.press('ControlOrMeta+1')
  await expect(list).toBeVisible()
})

test('keys that are pressed while a part is still read are not taken for the list', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.addSample()
  let goOn = (): void => undefined
  const held = new Promise<void>((resolve) => (goOn = resolve))
  await page.route('**/assets/later-parts-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.reload()
  const row = page.getByRole('listbox', { name: 'All items' }).getByRole('option').first()
  await row.click()
  await page.keyboard.press('ControlOrMeta+E')
  await page.keyboard.press('s')
  goOn()
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  await page.keyboard.press('Escape')
  await row.click()
  // A second star would take the first one away.
  await page.keyboard.press('s')
  await expect(library.view('Starred')).toContainText('1')
})
