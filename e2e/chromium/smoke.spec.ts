import { expect, test } from '../support/launch-chromium'

test('the window opens in today’s Chromium', async ({ browserApp }) => {
  await expect(browserApp.page).toHaveTitle(/Cuttings/)
})
