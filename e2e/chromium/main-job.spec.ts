import { readFileSync } from 'node:fs'
import { ClipForm } from '../pages/clip-form'
import { Excerpts } from '../pages/excerpts'
import { Library } from '../pages/library'
import { Reader } from '../pages/reader'
import { Search } from '../pages/search'
import { dropFile } from '../support/drop-file'
import { expect, test } from '../support/launch-chromium'
import { readArchive } from '../support/read-archive'

test('the main job in today’s Chromium', async ({ browserApp }) => {
  const { page } = browserApp
  const library = new Library(page)
  const reader = new Reader(page)
  const search = new Search(page)
  await library.ready()

  await test.step('a file comes in, is analysed and marked', async () => {
    await library.addSample()
    await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
    await expect.poll(async () => (await reader.painted())['entity-person-suggested']?.length).toBe(8)
    expect(await reader.lineOf('entity-person-suggested')).toBe('underline dotted')
    await reader.select('defence being a key pillar of partnership')
    await reader.selectionBar.getByRole('button', { name: 'Highlight green' }).click()
    await expect.poll(async () => (await reader.painted())['highlight-green']).toHaveLength(1)
  })

  await test.step('a Markdown file is dropped, with its front matter understood', async () => {
    await dropFile(
      page,
      'quay.md',
      '---\ntitle: Quay closed\nauthor: Jane Doe\ndate: 2024-05-06\ntags: [ports]\n---\n\nThe quay is closed, the mayor said.\n',
    )
    const form = new ClipForm(page)
    await expect(form.field('Title')).toHaveValue('Quay closed')
    await expect(form.field('Date')).toHaveValue('2024-05-06')
    await form.save()
    await expect(library.item(/Quay closed/u)).toBeVisible()
  })

  await test.step('found, reloaded, and still there with its highlight', async () => {
    await search.for('tag:ports mayor')
    await expect(search.hits).toHaveCount(1)
    await search.for('pillar')
    await expect(search.hits).toHaveCount(1)
    const before = await readArchive(page)
    await page.reload()
    await library.ready()
    const after = await readArchive(page)
    expect([after.items, after.annotations, after.history]).toEqual([
      before.items,
      before.annotations,
      before.history,
    ])
    await search.for('pillar')
    await expect(search.hits).toHaveCount(1)
    await search.for('')
  })

  await test.step('exported by a download', async () => {
    const excerpts = new Excerpts(page)
    await library.view('Excerpts').click()
    await excerpts.openExport()
    await excerpts.format('JSON')
    const downloading = page.waitForEvent('download')
    await excerpts.exportDialog.getByRole('button', { name: 'Save…' }).click()
    const path = await (await downloading).path()
    const file = JSON.parse(readFileSync(path, 'utf8')) as { excerpts: { text: string }[] }
    expect(file.excerpts.map((excerpt) => excerpt.text)).toContain(
      'defence being a key pillar of partnership',
    )
  })
})
