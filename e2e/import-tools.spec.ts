import { strToU8, zipSync } from 'fflate'
import { ClipForm } from './pages/clip-form'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { dropFile } from './support/drop-file'
import { expect, test } from './support/launch-app'
import { readArchive } from './support/read-archive'

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

const files = {
  'pocket/part_000000.csv':
    'title,url,time_added,tags,status\nQuay wall,https://news.example.com/quay,1600000000,port,archive\n"open,https://news.example.com/x,1,,unread\n',
  'wallabag.json': JSON.stringify([
    {
      id: 5,
      title: 'Ferry line',
      url: 'https://news.example.com/ferry',
      content: '<p>First line</p><p>The ferry was late on Tuesday, said the mayor.</p>',
      is_archived: 0,
      is_starred: 1,
      tags: ['sea'],
      created_at: '2020-03-04T05:06:07Z',
      annotations: [{ id: 1, quote: 'ferry was late', text: 'Ask why' }],
    },
  ]),
  'Harbour.enex':
    '<en-export><note><title>A note</title><created>20200304T050607Z</created><content><![CDATA[<en-note><div>One</div><div>Two</div><script>window.__xss=1</script></en-note>]]></content></note></en-export>',
  'beside/article.txt': 'The tunnel\n\nThe tunnel was opened on Monday, and nobody had heard of it before.',
}

test('a zip of several exports: each has its review and its report, and the article beside them comes in as usual', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await new Library(page).ready()
  const imports = new Imports(page)
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
  await dropFile(page, 'everything.zip', latin(zip))
  for (const [tool, count] of [
    ['Pocket', '2 records'],
    ['wallabag', '1 record'],
    ['Evernote', '1 record'],
  ] as const) {
    await expect(imports.review).toHaveAccessibleName(`Import from ${tool}`)
    await expect(imports.review).toContainText(count)
    await imports.start()
  }
  await expect(imports.report).toHaveAccessibleName('Import from Evernote: 1 of 1 added', { timeout: 30_000 })
  await imports.report.getByRole('button', { name: 'Done' }).click()
  const form = new ClipForm(page)
  await expect(form.dialog).toContainText('The tunnel')
  await form.save()

  const { items, texts, annotations } = await readArchive(page)
  const textOf = (title: string) =>
    texts.find(({ id }) => id === items.find((item) => item.title === title)?.textId)?.text
  expect(items.map(({ title }) => title).sort()).toEqual(['A note', 'Ferry line', 'Quay wall', 'The tunnel'])
  expect(textOf('A note')).toBe('One\n\nTwo')
  expect(textOf('Ferry line')).toBe('First line\n\nThe ferry was late on Tuesday, said the mayor.')
  expect(annotations).toMatchObject([
    { kind: 'highlight', comment: 'Ask why', anchors: [{ exact: 'ferry was late' }] },
  ])
  await page.screenshot({ path: test.info().outputPath('after.png') })
})
