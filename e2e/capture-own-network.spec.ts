import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { LinkDialog } from './pages/link-dialog'
import { expect, test } from './support/launch-with-site'
import { changedHost } from './support/news-site'
import { readArchive } from './support/read-archive'

test.describe.configure({ timeout: 300_000 })

test.use({
  // Answered by this computer, as of a name that changed its address since it was judged.
  launchArguments: [
    `--host-resolver-rules=MAP ${changedHost} 127.0.0.1`,
    `--proxy-bypass-list=<-loopback>;${changedHost}`,
  ],
})

test('a name that has an address of one’s own network is asked about before anything is sent to it', async ({
  cuttings,
  site,
}) => {
  await new Library(cuttings.page).ready()
  await cuttings.app.evaluate(() => {
    const { mainModule } = process as unknown as {
      readonly mainModule: { readonly require: (name: string) => { lookup: unknown } }
    }
    mainModule.require('node:dns/promises').lookup = () =>
      Promise.resolve([{ address: '10.0.0.7', family: 4 }])
  })
  const link = new LinkDialog(cuttings.page)
  await link.begin(`${site.origin}/harbour`)
  await expect(link.question).toContainText('news.example')
  await cuttings.page.keyboard.press('Escape')
  await expect(link.question).toBeHidden()
  expect(site.asked).toEqual([])
})

test('what this computer answered under another name is neither read nor kept without a yes', async ({
  cuttings,
  site,
}) => {
  await new Library(cuttings.page).ready()
  const link = new LinkDialog(cuttings.page)
  const form = new ClipForm(cuttings.page)
  await link.begin(site.under(changedHost, '/harbour'))
  await expect(link.question).toContainText(changedHost)
  await cuttings.page.keyboard.press('Enter')
  await expect(link.question).toBeHidden()
  await expect(form.dialog).toBeHidden()

  // Neither was any part of it asked for: what was answered was not read.
  expect(site.asked).toEqual(['/harbour'])
  expect((await readArchive(cuttings.page)).items).toEqual([])

  await link.begin(site.under(changedHost, '/harbour'))
  await link.question.getByRole('button', { name: 'Capture it' }).click()
  await link.done()
  await expect(form.field('Title')).toHaveValue('Harbour closed')
})

test('what this computer answered to a frame of another site is not read, and told', async ({
  cuttings,
  site,
}) => {
  await new Library(cuttings.page).ready()
  await new LinkDialog(cuttings.page).capture(`${site.origin}/frames`)
  const form = new ClipForm(cuttings.page)
  await expect(form.field('Title')).toHaveValue('A page with a frame')
  await expect(form.dialog).toContainText('1 part of the page asked for something on this computer')
  // The frame was asked for, and none of its own parts: it was not read.
  expect(site.asked).toEqual(['/frames', '/harbour'])
})
