import { CaptureWindow } from './pages/capture-window'
import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { expect, test } from './support/launch-with-site'
import { readArchive } from './support/read-archive'

test.describe.configure({ timeout: 300_000 })

test('a page behind a log-in is clipped in a window of its own; the log-in stays until it is forgotten', async ({
  cuttings,
  site,
}) => {
  await new Library(cuttings.page).ready()
  const members = `${site.origin}/members`
  const first = await CaptureWindow.open(cuttings)
  await first.go(members)
  const page = await first.shown(members)
  // By keyboard alone, as all that leads to the saved article. Its address is there before it is.
  await expect(page.getByRole('button', { name: 'Log in' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('reader')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'For members alone' })).toBeVisible()
  await expect(first.button('Back')).toBeEnabled()
  await first.bar.screenshot({ path: test.info().outputPath('bar.png') })
  // Neither the app nor anything of main is in reach of the page.
  expect(await page.evaluate(() => 'cuttings' in window || 'process' in window || 'require' in window)).toBe(
    false,
  )
  await page.getByRole('link', { name: 'A file' }).press('Enter')
  await expect(first.message).toContainText('That is a file')

  await first.pressInPage(members, 'S', 'control')
  const form = new ClipForm(cuttings.page)
  await expect(form.field('Title')).toHaveValue('For members alone')
  await expect(form.field('Address (URL)')).toHaveValue(members)
  await form.saveByKey()
  await expect(first.message).toContainText('Clipped')
  const { originals } = await readArchive(cuttings.page)
  expect(originals).toMatchObject([
    { via: 'link', mediaType: 'multipart/related', fetched: { url: members, status: 200 } },
  ])
  expect(JSON.stringify(originals[0]?.fetched)).not.toContain('member=yes')

  // After a start the log-in is there; then it is forgotten.
  await new Library(await cuttings.relaunch()).ready()
  const second = await CaptureWindow.open(cuttings)
  await second.go(members)
  await expect(
    (await second.shown(members)).getByRole('heading', { name: 'For members alone' }),
  ).toBeVisible()
  await cuttings.page.getByRole('button', { name: 'Add: Add' }).click()
  await cuttings.page.getByRole('menuitem', { name: 'Pages behind a log-in…' }).click()
  const dialog = cuttings.page.getByRole('dialog', { name: 'Pages behind a log-in' })
  await expect(dialog).toContainText('cookies of news.example')
  await cuttings.page.screenshot({ path: test.info().outputPath('log-ins.png') })
  await dialog.getByRole('button', { name: 'Forget all log-ins…' }).click()
  await cuttings.page.getByRole('button', { name: 'Forget them' }).click()
  await expect(dialog).toContainText('no cookies of any site')
  await second.button('Reload').click()
  await expect((await second.shown(members)).getByRole('button', { name: 'Log in' })).toBeVisible()
})

test('a log-in that a site keeps without cookies is forgotten too', async ({ cuttings, site }) => {
  const { page } = cuttings
  await new Library(page).ready()
  const opened = await CaptureWindow.open(cuttings)
  await opened.go(`${site.origin}/stored`)
  const heading = (await opened.shown(`${site.origin}/stored`)).getByRole('heading')
  await expect(heading).toHaveText('Log in')
  await opened.button('Reload').click()
  await expect(heading).toHaveText('For members alone')
  await page.getByRole('button', { name: 'Add: Add' }).click()
  await page.getByRole('menuitem', { name: 'Pages behind a log-in…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Pages behind a log-in' })
  await expect(dialog).toContainText('no cookies of any site')
  await dialog.getByRole('button', { name: 'Forget all log-ins…' }).click()
  await page.getByRole('button', { name: 'Forget them' }).click()
  await expect(new Library(page).notices).toContainText('has forgotten all log-ins')
  await opened.button('Reload').click()
  await expect(heading).toHaveText('Log in')
})

test('it goes to pages of the web alone, and to one’s own network only when asked; windows that pages open are refused', async ({
  cuttings,
  site,
}) => {
  await new Library(cuttings.page).ready()
  const opened = await CaptureWindow.open(cuttings)
  await opened.go('file:///etc/passwd')
  await expect(opened.message).toContainText('Write the address of a page of the web')
  await opened.go(`${site.origin}/popups`)
  const page = await opened.shown(`${site.origin}/popups`)
  await expect(page.getByRole('heading', { name: 'Pop-ups everywhere' })).toBeVisible()
  await opened.go(`${site.origin}/leaves`)
  await expect(opened.message).toContainText('no web page')
  expect(site.asked).not.toContain('/harbour')

  await opened.go(`${site.origin}/to-private`)
  await expect(opened.question).toContainText('127.0.0.1')
  // What was refused has left no page to clip.
  await expect(opened.button('Clip this page')).toBeDisabled()
  await opened.bar.screenshot({ path: test.info().outputPath('question.png') })
  await opened.button('Do not open').click()
  await expect(opened.message).toContainText('was not opened')
  expect(site.asked).not.toContain('/harbour')
  await opened.go(`${site.privateOrigin}/harbour`)
  await opened.button('Open it').click()
  await expect.poll(() => opened.titles()).toContain('Harbour closed')
})

test('while another page is on its way, the one that stands there is clipped, as itself', async ({
  cuttings,
  site,
}) => {
  await new Library(cuttings.page).ready()
  const opened = await CaptureWindow.open(cuttings)
  await opened.go(`${site.origin}/moved`)
  await expect.poll(() => opened.titles()).toContain('Harbour closed')
  await opened.go(`${site.origin}/stalled`)
  await expect.poll(() => site.asked).toContain('/stalled')
  await opened.button('Clip this page').click()
  const form = new ClipForm(cuttings.page)
  await expect(form.field('Title')).toHaveValue('Harbour closed')
  await expect(form.field('Address (URL)')).toHaveValue(`${site.origin}/harbour?utm_source=mail`)
  await form.save()
  const { originals } = await readArchive(cuttings.page)
  expect(originals).toMatchObject([
    { fetched: { url: `${site.origin}/harbour?utm_source=mail`, status: 200 } },
  ])
})
