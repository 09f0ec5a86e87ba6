import { readFileSync, rmSync } from 'node:fs'
import { ClipForm } from './pages/clip-form'
import { Excerpts } from './pages/excerpts'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { answerSaveDialog } from './support/answer-save-dialog'
import { dropFile } from './support/drop-file'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { paste } from './support/paste'
import { readArchive } from './support/read-archive'

const article = `title: A wall for the harbour
date: 2021-03-04
author: Jane Doe
source: The Hill Post
url: https://hill.example/wall

“The wall will hold for a hundred years,” Mayor Mina Osei said. The café on the quay 🌊 was calm.`

/** A confirmed quote, and a green highlight with a tag and a comment. */
async function marked(cuttings: LaunchedApp): Promise<void> {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  await paste(cuttings, article)
  await new ClipForm(page).save()
  const reader = new Reader(page)
  await expect(reader.listed(/^Mina Osei/u)).toBeVisible()
  const annotations = async () => (await readArchive(page)).annotations
  await reader.tab('Quotes')
  const quote = reader.listed(/hundred years/u)
  await quote.click()
  await quote.press('a')
  await expect.poll(annotations).toHaveLength(1)
  await reader.select('The café on the quay')
  await reader.selectionBar.getByRole('button', { name: 'Highlight green' }).click()
  await expect.poll(annotations).toHaveLength(2)
  await reader.tab('Marks')
  await reader.listed(/café/u).click()
  await expect.poll(async () => (await reader.painted())['cursor']).toHaveLength(1)
  await reader.text.press('c')
  await expect(reader.card('Comment').getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Whose “café”?')
  await page.keyboard.press('Control+Enter')
  // The card of the mark comes back, and takes the next key.
  const card = reader.card('Highlight, green')
  await expect(card).toContainText('Whose “café”?')
  await card.press('t')
  await expect(reader.card('Tags').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('coast/quays')
  await page.keyboard.press('Enter')
  await expect(library.tags.getByRole('row', { name: /coast/u })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(reader.card('Tags')).toHaveCount(0)
}

/** Every excerpt of the archive in a format, as bytes, through the window. */
async function exported(cuttings: LaunchedApp, format: string, name: string): Promise<Buffer> {
  const { page } = cuttings
  const path = await answerSaveDialog(cuttings, name)
  await page.keyboard.press('Control+e')
  const excerpts = new Excerpts(page)
  await excerpts.exportDialog.getByText('Every excerpt of the archive').click()
  await excerpts.format(format)
  await excerpts.exportDialog.getByRole('button', { name: 'Save…' }).click()
  await expect(new Library(page).notices.getByText(`Saved 2 excerpts as “${name}”.`)).toBeVisible()
  await expect(excerpts.exportDialog).toHaveCount(0)
  return readFileSync(path)
}

/** The same window on an archive with nothing in it. */
async function onEmptyArchive(cuttings: LaunchedApp): Promise<void> {
  await cuttings.quit()
  rmSync(cuttings.dataFolder, { recursive: true })
  const page = await cuttings.relaunch()
  await new Library(page).ready()
  expect((await readArchive(page)).items).toEqual([])
}

/** Drops the file and brings in what is in it; what is here already is reported so. */
async function bringIn(cuttings: LaunchedApp, name: string, bytes: Buffer, outcome: RegExp): Promise<void> {
  const { page } = cuttings
  const imports = new Imports(page)
  await dropFile(page, name, bytes.toString('latin1'))
  await imports.start()
  await expect(imports.report).toBeVisible({ timeout: 30_000 })
  await expect(imports.row(outcome)).toHaveCount(1)
  await imports.report.getByRole('button', { name: 'Done' }).click()
  await expect(imports.report).toHaveCount(0)
}

interface Told {
  readonly excerpts: readonly Record<string, unknown>[]
}

/** What JSON holds of each excerpt, without ids and places, which belong to an archive. */
function held(bytes: Buffer): readonly Record<string, unknown>[] {
  const { excerpts } = JSON.parse(bytes.toString('utf8')) as Told
  return excerpts
    .map(({ text, kind, status, speaker, quoteKind, cue, colour, comment, tags, made, citation }) => {
      const { title, authors, source, url, published } = citation as Record<string, unknown>
      return {
        ...{ text, kind, status, speaker, quoteKind, cue, colour, comment, tags, made },
        ...{ title, authors, source, url, published },
      }
    })
    .sort((a, b) => (String(a.text) < String(b.text) ? -1 : 1))
}

test('our own JSON comes in again in another archive with all its fields, and a second time adds nothing', async ({
  cuttings,
}) => {
  // The app is started twice.
  test.slow()
  await marked(cuttings)
  const out = await exported(cuttings, 'JSON', 'out.json')
  const before = held(out)
  expect(before).toMatchObject([
    {
      kind: 'highlight',
      colour: 'green',
      tags: ['coast/quays'],
      comment: 'Whose “café”?',
      authors: ['Jane Doe'],
    },
    { kind: 'quote', status: 'confirmed', speaker: 'Mina Osei', cue: 'said', published: '2021-03-04' },
  ])
  await onEmptyArchive(cuttings)
  await bringIn(cuttings, 'out.json', out, /Added.*A wall for the harbour/u)
  expect(held(await exported(cuttings, 'JSON', 'again.json'))).toEqual(before)

  await bringIn(cuttings, 'out.json', out, /Here already/u)
  const { items, annotations, tags } = await readArchive(cuttings.page)
  expect([items.length, annotations.length, tags.map(({ name }) => name).sort()]).toEqual([
    1,
    2,
    ['coast', 'quays'],
  ])
  expect(held(await exported(cuttings, 'JSON', 'third.json'))).toEqual(before)
})

test('W3C annotations come in again in another archive: the same file goes out of both', async ({
  cuttings,
}) => {
  test.slow()
  await marked(cuttings)
  const before = held(await exported(cuttings, 'JSON', 'before.json'))
  const out = await exported(cuttings, 'W3C annotations', 'out.jsonld')
  await onEmptyArchive(cuttings)
  await bringIn(cuttings, 'out.jsonld', out, /Added.*A wall for the harbour/u)
  expect(held(await exported(cuttings, 'JSON', 'after.json'))).toEqual(before)
  await bringIn(cuttings, 'out.jsonld', out, /Here already/u)
  expect((await readArchive(cuttings.page)).annotations).toHaveLength(2)
})
