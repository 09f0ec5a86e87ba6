import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { LinkDialog } from './pages/link-dialog'
import { Reader } from './pages/reader'
import { readSetup } from './support/global-setup'
import { expect, test } from './support/launch-with-site'
import { paste } from './support/paste'
import { readArchive } from './support/read-archive'

// A page has its own time to answer and to settle: some of these wait for several, or for one that never answers.
test.describe.configure({ timeout: 300_000 })

test.beforeEach(async ({ cuttings }) => {
  await new Library(cuttings.page).ready()
})

test('a pasted link is captured as a browser renders it, with how it came, and is there after a restart', async ({
  cuttings,
  site,
}) => {
  await paste(cuttings, `${site.origin}/moved`)
  await new LinkDialog(cuttings.page).done()
  const form = new ClipForm(cuttings.page)
  await expect(form.field('Title')).toHaveValue('Harbour closed')
  await expect(form.field('Address (URL)')).toHaveValue(`${site.origin}/harbour?utm_source=mail`)
  await expect(form.dialog.getByText('saved page (MHTML)')).toBeVisible()
  await cuttings.page.screenshot({ path: test.info().outputPath('form.png') })
  // What is loaded only when it is looked at was loaded.
  expect(site.asked).toEqual(expect.arrayContaining(['/lazy.gif', '/observed.gif']))
  await form.save()
  await new Library(await cuttings.relaunch()).ready()
  const { items, originals } = await readArchive(cuttings.page)
  expect(items).toMatchObject([{ title: 'Harbour closed' }])
  expect(originals).toMatchObject([
    {
      mediaType: 'multipart/related',
      via: 'link',
      fetched: {
        asked: `${site.origin}/moved`,
        url: `${site.origin}/harbour?utm_source=mail`,
        status: 200,
        headers: expect.arrayContaining([['x-press', 'rotary']]) as unknown,
      },
    },
  ])
})

test('links that are pasted together are captured one after another, each once; one that leads nowhere is skipped', async ({
  cuttings,
  site,
}) => {
  const paths = ['/harbour', '/gone', '/story', '/harbour']
  await paste(cuttings, paths.map((path) => site.origin + path).join('\n'))
  const link = new LinkDialog(cuttings.page)
  const form = new ClipForm(cuttings.page)
  await expect(form.field('Title')).toHaveValue('Harbour closed', { timeout: 45_000 })
  await form.saveByKey()
  await expect(link.dialog).toHaveAccessibleName('Clip from a link (2 of 3)')
  await expect(link.dialog).toContainText('says that there is no such page (404)', { timeout: 30_000 })
  await cuttings.page.keyboard.press('Escape')
  await expect(form.field('Title')).toHaveValue('The story goes on', { timeout: 45_000 })
  await form.saveByKey()
  await expect(link.dialog).toBeHidden()
  expect((await readArchive(cuttings.page)).items).toHaveLength(2)
})

test('a banner over the article does not hide it; a page of few words says what it may be', async ({
  cuttings,
  site,
}) => {
  const link = new LinkDialog(cuttings.page)
  const form = new ClipForm(cuttings.page)
  await link.capture(`${site.origin}/wall`)
  await expect(form.field('Title')).toHaveValue('Behind the wall')
  await expect(form.dialog.getByRole('region', { name: 'Beginning of the text' })).toContainText(
    'eastern pier',
  )
  await form.save()
  await link.capture(`${site.origin}/consent`)
  await expect(form.dialog.getByText('If it asks for consent or a log-in')).toBeVisible()
})

test('what is no page is told, and nothing is saved', async ({ cuttings, site }) => {
  const link = new LinkDialog(cuttings.page)
  const refusals = [
    ['/gone', 'says that there is no such page (404)'],
    ['/file', 'leads to a file (application/zip), not to a page'],
    ['/leaves', 'no web page'],
    ['/huge', 'The page is too large'],
  ] as const
  for (const [path, words] of refusals) {
    await link.begin(site.origin + path)
    await expect(link.dialog).toContainText(words, { timeout: 30_000 })
    await expect(link.button('Try again')).toBeEnabled()
    await cuttings.page.screenshot({ path: test.info().outputPath(`${path.slice(1)}.png`) })
    await cuttings.page.keyboard.press('Escape')
    await expect(link.dialog).toBeHidden()
  }
  // Not all of the 200 MB came.
  expect(site.sent()).toBeLessThan(100_000_000)
  expect((await readArchive(cuttings.page)).items).toEqual([])
})

test('a page that does not answer can be stopped, and is given up by itself', async ({ cuttings, site }) => {
  const link = new LinkDialog(cuttings.page)
  await link.begin(`${site.origin}/stalled`)
  await expect(link.dialog.getByRole('status')).toHaveText('Waiting for an answer')
  await cuttings.page.screenshot({ path: test.info().outputPath('waiting.png') })
  await link.button('Stop').click()
  await expect(link.button('Capture')).toBeEnabled()
  await link.button('Capture').click()
  await expect(link.dialog).toContainText('did not answer in time', { timeout: 40_000 })
})

test('a page opens no window, no dialog, and is given nothing', async ({ cuttings, site }) => {
  const windows = () => cuttings.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  await new LinkDialog(cuttings.page).capture(`${site.origin}/popups`)
  const form = new ClipForm(cuttings.page)
  await expect(form.field('Title')).toHaveValue('Pop-ups everywhere')
  // The window and the extractor's page; the captured one is closed.
  await expect.poll(windows).toBe(2)
  expect(site.asked.filter((path) => path === '/harbour')).toEqual([])
})

test('what is around this computer is asked about first, also after a redirect, and refused to parts of a page', async ({
  cuttings,
  site,
}) => {
  const link = new LinkDialog(cuttings.page)
  const form = new ClipForm(cuttings.page)
  await link.capture(`${site.origin}/pokes`)
  await expect(form.dialog.getByText('asked for something on this computer or its network')).toBeVisible()
  expect(site.asked.filter((path) => path.startsWith('/secret'))).toEqual([])
  await form.save()

  await link.begin(`${site.origin}/to-private`)
  await expect(link.question).toContainText('127.0.0.1', { timeout: 30_000 })
  await cuttings.page.screenshot({ path: test.info().outputPath('asked.png') })
  await expect(link.question.getByRole('button', { name: 'Do not capture' })).toBeFocused()
  await cuttings.page.keyboard.press('Enter')
  await expect(link.question).toBeHidden()
  expect(site.asked).not.toContain('/harbour')

  await link.begin(`${site.privateOrigin}/harbour`)
  await link.question.getByRole('button', { name: 'Capture it' }).click()
  await link.done()
  await expect(form.field('Title')).toHaveValue('Harbour closed')
  await form.save()
})

test('nothing of one capture is there in the next', async ({ cuttings, site }) => {
  const link = new LinkDialog(cuttings.page)
  const form = new ClipForm(cuttings.page)
  for (const _ of [1, 2]) {
    await link.capture(`${site.origin}/consent`)
    await expect(form.dialog.getByText('If it asks for consent or a log-in')).toBeVisible()
    await cuttings.page.keyboard.press('Escape')
    await expect(form.dialog).toBeHidden()
  }
  expect(site.asked.filter((path) => path === '/consent')).toHaveLength(2)
  expect(site.cookies).toEqual([])
  expect(await cuttings.app.evaluate(({ session }) => session.fromPartition('capture').isPersistent())).toBe(
    false,
  )
})

test.describe('cuttings://clip', () => {
  test('is taken over from another start of the app', async ({ cuttings, site }) => {
    const { executable, env, instrumentedApp } = readSetup()
    const handed = `cuttings://clip?url=${encodeURIComponent(`${site.origin}/harbour?a=1&b=%C3%A4`)}`
    const second = spawn(executable, [instrumentedApp, `--data-folder=${cuttings.dataFolder}`, handed], {
      cwd: '/',
      env: { ...process.env, ...env, HOME: join(cuttings.dataFolder, '..') },
      stdio: 'ignore',
    })
    await once(second, 'exit')
    const form = new ClipForm(cuttings.page)
    await expect(form.field('Title')).toHaveValue('Harbour closed', { timeout: 45_000 })
    expect(site.asked).toContain('/harbour?a=1&b=%C3%A4')
  })

  test('is taken at the start; another scheme is refused and told', async ({ cuttings, site }) => {
    const handed = `cuttings://clip?url=${encodeURIComponent(`${site.origin}/harbour`)}`
    const page = await cuttings.relaunch([handed])
    await expect(new ClipForm(page).field('Title')).toHaveValue('Harbour closed', { timeout: 45_000 })
    const again = await cuttings.relaunch(['cuttings://clip?url=file%3A%2F%2F%2Fetc%2Fpasswd'])
    await expect(new Library(again).notices).toContainText('Only http and https pages can be clipped')
  })
})

const told = 'The ferry sails at seven, the captain said on Friday, and it will carry no lorries. '

test('a page that is in the archive already is kept as a version of its item, with what became of the marks', async ({
  cuttings,
  site,
}) => {
  const { page } = cuttings
  const link = new LinkDialog(page)
  const form = new ClipForm(page)
  await link.capture(`${site.origin}/story`)
  await expect(form.field('Title')).toHaveValue('The story goes on')
  await form.save()
  const reader = new Reader(page)
  await reader.select('eastern pier')
  await page.keyboard.press('h')
  await expect.poll(async () => (await readArchive(page)).annotations.length).toBe(1)

  site.rewrite(`${told}Later the mayor said: a storm had taken the eastern pier. `)
  await link.capture(`${site.origin}/story?utm_source=mail`)
  await form.dialog.getByRole('button', { name: 'Keep as a version…' }).click()
  const version = page.getByRole('dialog', { name: 'Keep as a new version' })
  await expect(version.getByRole('region', { name: 'Marks' })).toContainText(/1 (same|moved|altered)/u)
  await expect(version.getByRole('region', { name: 'Changes' }).locator('ins').first()).toContainText('ferry')
  await page.screenshot({ path: test.info().outputPath('version.png') })
  await expect(version.getByRole('button', { name: 'Save new version' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(version).toBeHidden()
  await expect(form.dialog).toBeHidden()
  await expect(reader.text).toContainText('The ferry sails at seven')

  const { items, texts, originals } = await readArchive(page)
  expect(items).toHaveLength(1)
  expect(texts).toHaveLength(2)
  expect(originals).toHaveLength(2)
  expect(items[0]?.originalId).toBe(
    originals.find(({ fetched }) => fetched?.asked.includes('utm_source'))?.id,
  )
  await page.keyboard.press('Control+z')
  await expect(reader.text).not.toContainText('The ferry sails at seven')
  expect((await readArchive(page)).texts).toHaveLength(2)
})
