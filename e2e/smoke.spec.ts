import { expect, test } from './support/launch-app'

test('the window opens, without Node in it', async ({ cuttings }) => {
  const { page } = cuttings
  await expect(page).toHaveTitle(/Cuttings/)
  expect(page.url()).toBe('app://cuttings/index.html')
  const ofNode = await page.evaluate(() => [typeof process, typeof require, typeof module])
  expect(ofNode).toEqual(['undefined', 'undefined', 'undefined'])
})
