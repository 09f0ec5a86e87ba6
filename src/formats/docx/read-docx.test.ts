import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zipPackage } from '../package/zip-package'
import { readDocx } from './read-docx'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const utf8 = (text: string) => new TextEncoder().encode(text)
const styled = (style: string, words: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`

function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipPackage([
    ['[Content_Types].xml', utf8('<Types/>')],
    [
      'word/document.xml',
      utf8(`<?xml version="1.0"?><w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`),
    ],
    ...Object.entries(more).map(([name, text]) => [name, utf8(text)] as const),
  ])
}

test('title, headings in any language, lists, links, tables and breaks', async () => {
  const read = await readDocx(
    docx(
      styled('Titel', 'Harbour closed') +
        styled('berschrift1', 'The storm') +
        '<w:p><w:r><w:t xml:space="preserve">The harbour </w:t></w:r><w:r><w:t>was closed, </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>said the mayor</w:t></w:r></w:hyperlink><w:r><w:br/><w:t>on Monday.</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>A point</w:t></w:r></w:p>' +
        '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ships</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      {
        'word/styles.xml':
          '<w:styles><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>',
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="r1" Target="https://post.example/"/><Relationship Id="r2" Target="javascript:alert(1)"/></Relationships>',
        'docProps/core.xml':
          '<cp:coreProperties><dc:title>Draft 2</dc:title><dc:creator>Jane Doe</dc:creator><dcterms:created>2021-02-17T08:00:00Z</dcterms:created></cp:coreProperties>',
      },
    ),
  )
  expect(read?.fields).toMatchObject({
    title: 'Harbour closed',
    authors: ['Jane Doe'],
    published: '2021-02-17',
  })
  expect(read?.laidOut.text).toBe(
    'The storm\n\nThe harbour was closed, said the mayor\non Monday.\n\nA point\n\nShips\n\n12',
  )
  expect(read?.laidOut.blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'list-item',
    'paragraph',
    'paragraph',
  ])
  expect(read?.laidOut.links).toEqual([{ start: 35, end: 49, href: 'https://post.example/' }])
})

test('tracked changes are accepted; codes of fields and stand-ins are no words', async () => {
  const read = await readDocx(
    docx(
      '<w:p><w:ins><w:r><w:t>New</w:t></w:r></w:ins><w:del><w:r><w:delText>Old</w:delText></w:r></w:del><w:r><w:instrText>HYPERLINK</w:instrText></w:r><mc:AlternateContent><mc:Choice><w:r><w:t> words</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t> twice</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>',
    ),
  )
  expect(read?.laidOut.text).toBe('New words')
})

test('another zip is no document', async () => {
  expect(await readDocx(zipPackage([['a.txt', utf8('words')]]))).toBeNull()
})

test('law: no bytes make it throw', async () => {
  const whole = docx(styled('Title', 'Harbour closed') + styled('a', 'Words of it'))
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length),
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
      async (length, damage) => {
        const bytes = whole.slice()
        for (const [at, value] of damage) bytes[at] = value
        const read = await readDocx(bytes.subarray(0, length))
        expect(read === null || typeof read.laidOut.text === 'string').toBe(true)
      },
    ),
    { numRuns: 150 },
  )
})
