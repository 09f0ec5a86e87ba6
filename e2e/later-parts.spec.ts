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
  await new Library(page).addSample()
})
